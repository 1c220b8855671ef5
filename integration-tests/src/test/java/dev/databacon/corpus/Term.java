package dev.databacon.corpus;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A word of a corpus. */
@Node
public interface Term {
  @Value
  long docCount();

  @Alias(uniqueTo = "corpus")
  @Nullable String string();

  @Alias(uniqueTo = "corpus")
  List<String> spellings();

  @Relation(inverse = "terms")
  @Nullable Corpus corpus();

  @Relation(inverse = "terms")
  List<Doc> docs();

  @Relation
  List<Doc> specialDocs();
}
