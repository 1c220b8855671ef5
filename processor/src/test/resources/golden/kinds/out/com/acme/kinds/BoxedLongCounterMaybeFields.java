package com.acme.kinds;

import dev.databacon.node.NodeType;
import dev.databacon.schema.CounterKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code BoxedLongCounter.Maybe} and its fields, under the numbers
 * pinned in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedLongCounterMaybeFields {
  /** The node type {@code BoxedLongCounter.Maybe}; no network. */
  public static final NodeType<BoxedLongCounterMaybeNode> TYPE =
      NodeType.of("com.acme.kinds.BoxedLongCounter$Maybe", 0x2f261cea,
          BoxedLongCounterMaybeNode::new);

  /** The counter {@code count}; no network. */
  public static final CounterKey COUNT = TYPE.counter("count");

  private BoxedLongCounterMaybeFields() {}
}
