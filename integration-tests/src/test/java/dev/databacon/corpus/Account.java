package dev.databacon.corpus;

import dev.databacon.annotations.Node;
import dev.databacon.annotations.Relation;
import dev.databacon.annotations.Value;
import java.util.List;

/** Holds money. */
@Node
public interface Account {
  @Value
  long balance();

  @Relation(inverse = "from")
  List<Transfer> outgoing();

  @Relation(inverse = "to")
  List<Transfer> incoming();
}
