package com.acme.library;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Value;
import java.util.List;

@Node
public interface Term {
  @Value
  long docCount();

  @Alias(uniqueTo = "corpus")
  String string();

  @Relation(inverse = "terms")
  Corpus corpus();

  @Relation(inverse = "terms")
  List<Doc> docs();

  @Relation
  List<Doc> specialDocs();
}
