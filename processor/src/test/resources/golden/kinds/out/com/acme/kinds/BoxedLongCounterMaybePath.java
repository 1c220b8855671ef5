package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A walk that ends at nodes of type {@code BoxedLongCounter.Maybe}: it says what is read,
 * and reads nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedLongCounterMaybePath
    extends NodePath<BoxedLongCounterMaybeNode, BoxedLongCounterMaybePath> {
  /** The end of a walk; no network. {@code path()} begins one. */
  public BoxedLongCounterMaybePath(Databacon db, PathPlan plan) {
    super(db, BoxedLongCounterMaybeFields.TYPE, plan);
  }

  @Override
  protected BoxedLongCounterMaybePath copy(PathPlan plan) {
    return new BoxedLongCounterMaybePath(db(), plan);
  }

  /** Reads {@code count} of each node; no network yet. */
  public ValuePath<@Nullable Long> count_() {
    return value(BoxedLongCounterMaybeFields.COUNT);
  }
}
