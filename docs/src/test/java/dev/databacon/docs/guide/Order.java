package dev.databacon.docs.guide;

import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Lock;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Value;
import dev.databacon.node.Lease;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a customer bought at once. */
@Node
public interface Order extends Timestamped {
  interface Line {
    @Flag(bits = 10) int quantity();                        // 0 to 1023
    @Value BigDecimal price();                              // one value an edge
  }

  @Prop Optional<String> note();                            // empty until it is set
  @Lock Lease packing();                                    // held by one at a time
  @Relation(inverse = "orders") Customer customer();
  @Relation(inverse = "orders", edge = Line.class) List<Product> lines();   // m:n, with edge data
}
