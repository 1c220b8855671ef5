package com.acme.kinds;

import dev.databacon.node.NodeType;
import dev.databacon.schema.CounterKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code BoxedIntegerCounter.Maybe} and its fields, under the numbers
 * pinned in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedIntegerCounterMaybeFields {
  /** The node type {@code BoxedIntegerCounter.Maybe}; no network. */
  public static final NodeType<BoxedIntegerCounterMaybeNode> TYPE =
      NodeType.of("com.acme.kinds.BoxedIntegerCounter$Maybe", 0x19c07aff,
          BoxedIntegerCounterMaybeNode::new);

  /** The counter {@code count}; no network. */
  public static final CounterKey COUNT = TYPE.counter("count");

  private BoxedIntegerCounterMaybeFields() {}
}
