package com.acme.kinds;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Value;
import java.util.List;

/** Named as a class of java.lang; its value is a counter. */
@Node
interface Number {
  @Value
  int value();

  @Relation(inverse = "oneToOne")
  Everything everything();

  /** Names that parameters of generated methods have as well. */
  @Relation(edge = Everything.Weight.class)
  List<Number> edge();

  @Relation
  Number values();

  @Alias(uniqueTo = "values")
  String options();
}
