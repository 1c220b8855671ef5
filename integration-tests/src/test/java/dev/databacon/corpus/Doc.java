package dev.databacon.corpus;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Lock;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Side;
import dev.databacon.annotations.Value;
import dev.databacon.node.Lease;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A document. */
@Node
public interface Doc {
  /** Where it was read, and what it is about. */
  record Content(String path, List<Long> topTerms) {}

  @Value
  @Nullable Content content();

  @Flag(bits = 16)
  int length();

  @Alias
  @Nullable String slug();

  @Lock
  Lease edit();

  @Lock
  Lease print();

  @Relation(inverse = "docs")
  @Nullable Corpus corpus();

  @Relation(edge = Score.class)
  List<Doc> scores();

  /** How alike two documents are. */
  interface Score {
    @Flag(bits = 16)
    int similarity();

    @Flag(side = Side.OWN)
    boolean seen();

    @Value
    @Nullable Map<String, String> note();
  }

  @Relation(inverse = "docs", edge = Count.class)
  List<Term> terms();

  /** How often a term is in a document. */
  interface Count {
    @Flag(bits = 12)
    int count();

    @Flag(side = Side.OWN)
    boolean pinned();
  }

  @Relation(edge = Score.class)
  @Nullable Doc translationOf();
}
