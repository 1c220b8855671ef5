package dev.databacon.docs.guide;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import java.util.List;

/** Something for sale. */
@Node
public interface Product {
  @Alias
  String sku();

  @Prop
  String title();

  @Prop(large = true)
  byte[] picture(); // stored apart from the node's row

  @Relation(inverse = "lines")
  List<Order> orders();

  @Relation(symmetric = true, counted = true)
  List<Product> goesWith();
}
