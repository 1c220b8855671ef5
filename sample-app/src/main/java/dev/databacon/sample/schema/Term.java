package dev.databacon.sample.schema;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word of a corpus. */
@Node
public interface Term {
  /** The number of documents that it stands in. */
  @Value
  long docCount();

  /** The word, in lower case. */
  @Alias(uniqueTo = "corpus")
  @Nullable String string();

  /** The corpus that it belongs to. */
  @Relation(inverse = "terms")
  @Nullable Corpus corpus();

  /** The documents that it stands in, in the order in which they came in. */
  @Relation(inverse = "terms")
  List<Doc> docs();
}
