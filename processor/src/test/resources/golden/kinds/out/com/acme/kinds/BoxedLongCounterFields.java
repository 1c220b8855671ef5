package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.schema.CounterKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code BoxedLongCounter} and the descriptors of its fields, under the
 * numbers pinned in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedLongCounterFields extends NodeType<BoxedLongCounterNode> {
  /** The node type {@code BoxedLongCounter}; no network. */
  public static final NodeType<BoxedLongCounterNode> TYPE = new BoxedLongCounterFields();

  /** The counter {@code count}; no network. */
  public static final CounterKey COUNT = TYPE.counter("count");

  private BoxedLongCounterFields() {
    super("com.acme.kinds.BoxedLongCounter", 0x5ada4cf0);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new BoxedLongCounterNode(db, id);
  }
}
