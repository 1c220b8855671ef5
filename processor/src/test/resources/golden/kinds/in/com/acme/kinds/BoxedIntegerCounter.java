package com.acme.kinds;

import dev.databacon.annotations.Node;
import dev.databacon.annotations.Value;
import java.util.Optional;

@Node
public interface BoxedIntegerCounter {
  @Value
  Integer count();

  /** A node type inside of another. */
  @Node
  interface Maybe {
    @Value
    Optional<Integer> count();
  }
}
