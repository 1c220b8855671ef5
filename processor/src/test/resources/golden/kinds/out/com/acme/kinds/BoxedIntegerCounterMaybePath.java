package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A walk that ends at nodes of type {@code BoxedIntegerCounter.Maybe}: it says what is
 * read, and reads nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedIntegerCounterMaybePath
    extends NodePath<BoxedIntegerCounterMaybeNode, BoxedIntegerCounterMaybePath> {
  /** The end of a walk; no network. {@code path()} begins one. */
  public BoxedIntegerCounterMaybePath(Databacon db, PathPlan plan) {
    super(db, BoxedIntegerCounterMaybeFields.TYPE, plan);
  }

  @Override
  protected BoxedIntegerCounterMaybePath copy(PathPlan plan) {
    return new BoxedIntegerCounterMaybePath(db(), plan);
  }

  /** Reads {@code count} of each node; no network yet. */
  public ValuePath<@Nullable Integer> count_() {
    return value(BoxedIntegerCounterMaybeFields.COUNT);
  }
}
