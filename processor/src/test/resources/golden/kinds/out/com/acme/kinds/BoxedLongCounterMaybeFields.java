package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.schema.CounterKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code BoxedLongCounter.Maybe} and the descriptors of its fields, under
 * the numbers pinned in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedLongCounterMaybeFields extends NodeType<BoxedLongCounterMaybeNode> {
  /** The node type {@code BoxedLongCounter.Maybe}; no network. */
  public static final NodeType<BoxedLongCounterMaybeNode> TYPE = new BoxedLongCounterMaybeFields();

  /** The counter {@code count}; no network. */
  public static final CounterKey COUNT = TYPE.counter("count");

  private BoxedLongCounterMaybeFields() {
    super("com.acme.kinds.BoxedLongCounter$Maybe", 0x2f261cea);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new BoxedLongCounterMaybeNode(db, id);
  }
}
