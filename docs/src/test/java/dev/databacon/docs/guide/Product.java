package dev.databacon.docs.guide;

import dev.databacon.annotations.Alias;
import dev.databacon.annotations.Name;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Search;
import java.util.List;

/** Something for sale. */
@Node
public interface Product {
  @Alias String sku();
  @Name String title();                                     // found by its beginning
  @Name(search = Search.TRIGRAM) String description();      // found by its parts
  @Prop int stock();
  @Prop(large = true) byte[] picture();                     // stored apart from the node's row
  @Relation(inverse = "lines") List<Order> orders();
  @Relation(symmetric = true, counted = true) List<Product> goesWith();
}
