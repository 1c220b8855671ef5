package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.node.Dao;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes and finds nodes of type {@code BoxedIntegerCounter.Maybe}. Safe for any number of
 * threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedIntegerCounterMaybeDao
    extends Dao<BoxedIntegerCounterMaybeNode, BoxedIntegerCounterMaybeDraft> {
  /** The nodes of {@code BoxedIntegerCounter.Maybe} in {@code db}; no network. */
  public BoxedIntegerCounterMaybeDao(Databacon db) {
    super(db, BoxedIntegerCounterMaybeFields.TYPE, new BoxedIntegerCounterMaybeDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public BoxedIntegerCounterMaybePath path() {
    return new BoxedIntegerCounterMaybePath(this);
  }
}
