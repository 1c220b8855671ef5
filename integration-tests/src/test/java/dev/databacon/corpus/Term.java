package dev.databacon.corpus;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Flag;
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

  @Alias(uniqueTo = "corpus", flags = SpellingFlags.class)
  List<String> spellings();

  /** What is known of a spelling. */
  interface SpellingFlags {
    @Flag
    boolean wrong();
  }

  @Relation(inverse = "terms")
  @Nullable Corpus corpus();

  @Relation(inverse = "terms")
  List<Doc> docs();

  @Relation
  List<Doc> specialDocs();
}
