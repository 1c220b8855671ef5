package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.node.CounterField;
import dev.databacon.node.Handle;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A node type inside of another.
 *
 * <p>The handle of a node of type {@code BoxedLongCounter.Maybe}. It holds no values: each
 * method call reads in one round trip, the fields cost nothing. Safe for any number of
 * threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedLongCounterMaybeNode extends Handle {
  /** The counter {@code count} of this node, unread. */
  public final CounterField count;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link
   * BoxedLongCounterMaybeDao} checks ids.
   */
  public BoxedLongCounterMaybeNode(Databacon db, long id) {
    super(db, BoxedLongCounterMaybeFields.TYPE, id);
    count = new CounterField(this, BoxedLongCounterMaybeFields.COUNT);
  }

  /** Reads the number in one round trip; empty while absent. */
  public Optional<Long> count() {
    return Optional.ofNullable(count.getOrNull());
  }

  /** A walk that begins at this node; no network yet. */
  public BoxedLongCounterMaybePath path() {
    return new BoxedLongCounterMaybePath(this);
  }
}
