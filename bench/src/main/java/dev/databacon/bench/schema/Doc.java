package dev.databacon.bench.schema;

import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document with its terms. */
@Node
public interface Doc {
  @Prop
  @Nullable String title();

  @Flag(bits = 16)
  int length();

  @Relation(inverse = "docs")
  @Nullable Corpus corpus();

  @Relation(inverse = "docs", edge = Count.class)
  List<Term> terms();

  /** How often a term comes in the document. */
  interface Count {
    @Flag(bits = 12)
    int count();
  }
}
