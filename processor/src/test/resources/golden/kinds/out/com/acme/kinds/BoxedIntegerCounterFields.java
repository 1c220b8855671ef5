package com.acme.kinds;

import dev.databacon.node.NodeType;
import dev.databacon.schema.CounterKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code BoxedIntegerCounter} and its fields, under the numbers pinned
 * in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedIntegerCounterFields {
  /** The node type {@code BoxedIntegerCounter}; no network. */
  public static final NodeType<BoxedIntegerCounterNode> TYPE =
      NodeType.of("com.acme.kinds.BoxedIntegerCounter", 0x776c59bd, BoxedIntegerCounterNode::new);

  /** The counter {@code count}; no network. */
  public static final CounterKey COUNT = TYPE.counter("count");

  private BoxedIntegerCounterFields() {}
}
