package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A walk that ends at nodes of type {@code BoxedLongCounter}: it says what is read, and
 * reads nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedLongCounterPath
    extends NodePath<BoxedLongCounterNode, BoxedLongCounterPath> {
  /** The end of a walk; no network. {@code path()} begins one. */
  public BoxedLongCounterPath(Databacon db, PathPlan plan) {
    super(db, BoxedLongCounterFields.TYPE, plan);
  }

  @Override
  protected BoxedLongCounterPath copy(PathPlan plan) {
    return new BoxedLongCounterPath(db(), plan);
  }

  /** Reads {@code count} of each node; no network yet. */
  public ValuePath<@Nullable Long> count_() {
    return value(BoxedLongCounterFields.COUNT);
  }
}
