package com.acme.kinds;

import dev.databacon.node.NodeType;
import dev.databacon.schema.CounterKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code BoxedLongCounter} and its fields, under the numbers pinned in
 * {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedLongCounterFields {
  /** The node type {@code BoxedLongCounter}; no network. */
  public static final NodeType<BoxedLongCounterNode> TYPE =
      NodeType.of("com.acme.kinds.BoxedLongCounter", 0x5ada4cf0, BoxedLongCounterNode::new);

  /** The counter {@code count}; no network. */
  public static final CounterKey COUNT = TYPE.counter("count");

  private BoxedLongCounterFields() {}
}
