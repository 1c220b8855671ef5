package com.acme.locks;

import dev.databacon.annotations.Flag;
import dev.databacon.annotations.Lock;
import dev.databacon.annotations.Node;
import dev.databacon.annotations.Prop;
import dev.databacon.node.Lease;

/** A part of a document. */
@Node
public interface Section {
  /** What is known of a number. */
  interface Estimate {
    @Flag
    boolean rough();
  }

  /** Held while somebody edits it. */
  @Lock
  Lease edit();

  @Prop
  int edits();

  @Prop(own = true, flags = Estimate.class)
  Long readers();
}
