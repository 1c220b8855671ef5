package dev.databacon.sample.schema;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Retired;
import dev.databacon.annotations.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The documents below one directory. */
@Node
public interface Corpus {
  /** A word and the number of documents it stands in. */
  record TermTotal(String term, long documents) {}

  /**
   * What is known about the whole corpus.
   *
   * @param bytes the size of their texts in bytes
   * @param topTerms the words that stand in most documents, most frequent first
   */
  @Retired({"documents", "pending"})
  record Summary(long bytes, List<TermTotal> topTerms) {}

  /** What is known about the whole corpus; absent until the first ingest. */
  @Value
  @Nullable Summary summary();

  /** The directory, as an absolute path. */
  @Alias(uniqueTo = "user")
  @Nullable String root();

  /** Whose corpus it is. */
  @Relation(inverse = "corpora")
  @Nullable User user();

  /** The documents, in the order in which they came in. */
  @Relation(inverse = "corpus", counted = true)
  List<Doc> docs();

  /** Every word of the documents. */
  @Relation(inverse = "corpus")
  List<Term> terms();
}
