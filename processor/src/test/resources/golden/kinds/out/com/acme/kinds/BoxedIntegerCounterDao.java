package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.node.Dao;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes and finds nodes of type {@code BoxedIntegerCounter}. Safe for any number of
 * threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedIntegerCounterDao
    extends Dao<BoxedIntegerCounterNode, BoxedIntegerCounterDraft> {
  /** The nodes of {@code BoxedIntegerCounter} in {@code db}; no network. */
  public BoxedIntegerCounterDao(Databacon db) {
    super(db, BoxedIntegerCounterFields.TYPE, new BoxedIntegerCounterDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public BoxedIntegerCounterPath path() {
    return new BoxedIntegerCounterPath(this);
  }
}
