package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.node.CounterField;
import dev.databacon.node.Handle;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The handle of a node of type {@code BoxedIntegerCounter}. It holds no values: each
 * method call reads in one round trip, the fields cost nothing. Safe for any number of
 * threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedIntegerCounterNode extends Handle {
  /** The counter {@code count} of this node, unread. */
  public final CounterField count;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link
   * BoxedIntegerCounterDao} checks ids.
   */
  public BoxedIntegerCounterNode(Databacon db, long id) {
    super(db, BoxedIntegerCounterFields.TYPE, id);
    count = new CounterField(this, BoxedIntegerCounterFields.COUNT);
  }

  /** Reads the number in one round trip; null while absent. */
  public @Nullable Integer count() {
    return Optional.ofNullable(count.getOrNull()).map(Math::toIntExact).orElse(null);
  }

  /** A walk that begins at this node; no network yet. */
  public BoxedIntegerCounterPath path() {
    return new BoxedIntegerCounterPath(this);
  }
}
