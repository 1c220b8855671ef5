package dev.databacon.sample.kotlin

import dev.databacon.Databacon
import dev.databacon.DatabaconConfig
import dev.databacon.embedded.EmbeddedCluster
import java.nio.file.Path
import java.util.function.Consumer

/** Starts two servers for the time of the tour, and prints what it sees. */
fun main() {
    EmbeddedCluster.builder().servers(2).start().use { cluster ->
        connect(cluster).use { db -> Tour(db).lines().forEach(::println) }
    }
}

/** Connects to all servers of a cluster. */
fun connect(cluster: EmbeddedCluster): Databacon {
    val config = DatabaconConfig.builder()
    cluster.servers().forEach { config.server(it.name(), it.jdbcUrl(), it.user(), it.password()) }
    return Databacon.connect(config.build())
}

/** Stores a user with a corpus of three documents, and reads them back. */
class Tour(db: Databacon) {
    private val users = UserDao(db)
    private val corpora = CorpusDao(db)
    private val docs = DocDao(db)
    private val terms = TermDao(db)

    /** A user with an address; one operation. */
    fun user(name: String): UserNode = users.create {
        it.username(name).emails("$name@example.org").role(User.Role.STAFF)
    }

    /** A corpus with a term and three documents that have it; three operations. */
    fun corpus(user: UserNode): CorpusNode {
        val corpus = corpora.create {
            it.user(user).root("/texts").summary(Summary(3, 1_000, listOf("pig")))
        }
        val pig = terms.create { it.corpus(corpus).string("pig").docCount(3) }
        docs.createAll(
            (1..3).map { i ->
                Consumer<DocDraft> { doc ->
                    doc.corpus(corpus).file("$i.txt").title("Pigs, part $i").length(100 * i)
                        .content(Content(Path.of("/texts", "$i.txt").toString(), listOf(pig.id())))
                        .terms(pig, { it.count(i) })
                }
            },
        )
        return corpus
    }

    /** A section of a document, with one inside of it; one operation. */
    fun section(doc: DocNode): SectionNode = doc.sections.create {
        it.heading("Pigs").text("They are clever.")
        it.subsections { inner -> inner.heading("Food") }
    }

    /** Sets the text of a section while nobody else may; null while somebody else does. */
    fun edit(section: SectionNode, text: String): Long? = section.edit.tryAcquire()?.use { held ->
        section.text.set(text)
        held.check() // or the lease ran out, and somebody else may have been faster
        held.fencingToken()
    }

    /** What a reader sees; every `()` and `[]` on a handle is one operation. */
    fun lines(): List<String> {
        val user = user("cam")
        val corpus = corpus(user)
        val (first, second, third) = corpus.docs().toList()
        first.scores.add(second) { it.similarity(900).note(mapOf("shared" to "pig")) }
        first.scores.add(third) { it.similarity(700) }

        val name: String? = user.username() // may be absent, and Kotlin knows
        val descriptor = user.corpora // no operation: the field itself
        val best = first.scores[0] // one operation: an edge with its data
        return listOf(
            "${name ?: "somebody"} has ${descriptor.count()} corpus at ${corpus.root()}",
            "it is among them: ${corpus in user.corpora}",
            "its documents: " + user.corpora().flatMap { it.docs() }.map { it.title() },
            "most like ${first.file()}: ${best.node().file()}, ${best.similarity} for ${best.note()}",
            "found by title: " + docs.searchTitle("PIGS, PART 2").map { it.title() }.distinct(),
            "its sections: " + section(first).let { listOf(it) + it.subsections() }.map { it.heading() },
            "no password yet: ${user.password()?.length ?: "none"}",
        )
    }
}
