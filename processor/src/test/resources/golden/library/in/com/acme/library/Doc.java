package com.acme.library;

import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Name;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Side;
import dev.databacon.annotations.Value;
import java.util.List;
import java.util.Map;

@Node
public interface Doc {
  record Content(String path, List<Long> topTerms) {}

  @Value
  Content content();

  @Flag(bits = 16)
  int length();

  /** What it is called. */
  @Name
  String title();

  @Relation(inverse = "docs")
  Corpus corpus();

  /** Documents that are like this one. */
  @Relation(edge = Score.class)
  List<Doc> scores();

  /** How alike two documents are. */
  interface Score {
    @Flag(bits = 16)
    int similarity();

    /** Whether this end has seen it. */
    @Flag(side = Side.OWN)
    boolean seen();

    /** Why, in words. */
    @Value
    Map<String, String> note();
  }

  @Relation(inverse = "docs", edge = Count.class)
  List<Term> terms();

  interface Count {
    @Flag(bits = 12)
    int count();
  }
}
