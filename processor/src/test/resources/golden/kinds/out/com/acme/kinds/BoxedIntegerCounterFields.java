package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.schema.CounterKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code BoxedIntegerCounter} and the descriptors of its fields, under the
 * numbers pinned in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedIntegerCounterFields extends NodeType<BoxedIntegerCounterNode> {
  /** The node type {@code BoxedIntegerCounter}; no network. */
  public static final NodeType<BoxedIntegerCounterNode> TYPE = new BoxedIntegerCounterFields();

  /** The counter {@code count}; no network. */
  public static final CounterKey COUNT = TYPE.counter("count");

  private BoxedIntegerCounterFields() {
    super("com.acme.kinds.BoxedIntegerCounter", 0x776c59bd);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new BoxedIntegerCounterNode(db, id);
  }
}
