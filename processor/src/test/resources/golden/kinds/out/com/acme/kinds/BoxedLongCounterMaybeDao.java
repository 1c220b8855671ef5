package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.node.Dao;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes and finds nodes of type {@code BoxedLongCounter.Maybe}. Safe for any number of
 * threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedLongCounterMaybeDao
    extends Dao<BoxedLongCounterMaybeNode, BoxedLongCounterMaybeDraft> {
  /** The nodes of {@code BoxedLongCounter.Maybe} in {@code db}; no network. */
  public BoxedLongCounterMaybeDao(Databacon db) {
    super(db, BoxedLongCounterMaybeFields.TYPE, new BoxedLongCounterMaybeDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public BoxedLongCounterMaybePath path() {
    return new BoxedLongCounterMaybePath(this);
  }
}
