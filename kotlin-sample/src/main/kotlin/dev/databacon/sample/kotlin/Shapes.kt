package dev.databacon.sample.kotlin

import dev.databacon.annotations.First
import dev.databacon.annotations.Shape

/** What a list of documents shows. */
@Shape(Doc::class)
data class DocCard(
    val id: Long,
    val title: String?,
    val length: Int,
    val corpus: CorpusNode?,
    val sectionsCount: Int,
    @First(2) val terms: List<TermCount>,
)

/** A word of a document, and how often it stands there. */
@Shape(Doc.Count::class)
data class TermCount(val string: String?, val count: Int)
