package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.schema.CounterKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code BoxedIntegerCounter.Maybe} and the descriptors of its fields, under
 * the numbers pinned in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedIntegerCounterMaybeFields extends NodeType<BoxedIntegerCounterMaybeNode> {
  /** The node type {@code BoxedIntegerCounter.Maybe}; no network. */
  public static final NodeType<BoxedIntegerCounterMaybeNode> TYPE =
      new BoxedIntegerCounterMaybeFields();

  /** The counter {@code count}; no network. */
  public static final CounterKey COUNT = TYPE.counter("count");

  private BoxedIntegerCounterMaybeFields() {
    super("com.acme.kinds.BoxedIntegerCounter$Maybe", 0x19c07aff);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new BoxedIntegerCounterMaybeNode(db, id);
  }
}
