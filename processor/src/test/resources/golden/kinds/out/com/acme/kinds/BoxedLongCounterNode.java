package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.node.CounterField;
import dev.databacon.node.Handle;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The handle of a node of type {@code BoxedLongCounter}. It holds no values: each method
 * call reads in one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedLongCounterNode extends Handle {
  /** The counter {@code count} of this node, unread. */
  public final CounterField count;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link
   * BoxedLongCounterDao} checks ids.
   */
  public BoxedLongCounterNode(Databacon db, long id) {
    super(db, BoxedLongCounterFields.TYPE, id);
    count = new CounterField(this, BoxedLongCounterFields.COUNT);
  }

  /** Reads the number in one round trip; null while absent. */
  public @Nullable Long count() {
    return count.getOrNull();
  }

  /** A walk that begins at this node; no network yet. */
  public BoxedLongCounterPath path() {
    return new BoxedLongCounterPath(this);
  }
}
