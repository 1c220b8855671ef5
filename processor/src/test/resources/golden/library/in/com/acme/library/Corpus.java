package com.acme.library;

import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import java.util.List;

@Node
public interface Corpus {
  @Relation(inverse = "corpora")
  User user();

  @Relation(inverse = "corpus")
  List<Doc> docs();

  @Relation(inverse = "corpus")
  List<Term> terms();
}
