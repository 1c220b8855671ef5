package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.node.Dao;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Makes and finds nodes of type {@code BoxedLongCounter}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedLongCounterDao extends Dao<BoxedLongCounterNode, BoxedLongCounterDraft> {
  /** The nodes of {@code BoxedLongCounter} in {@code db}; no network. */
  public BoxedLongCounterDao(Databacon db) {
    super(db, BoxedLongCounterFields.TYPE, new BoxedLongCounterDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public BoxedLongCounterPath path() {
    return new BoxedLongCounterPath(this);
  }
}
