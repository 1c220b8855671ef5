package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A walk that ends at nodes of type {@code BoxedIntegerCounter}: it says what is read, and
 * reads nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedIntegerCounterPath
    extends NodePath<BoxedIntegerCounterNode, BoxedIntegerCounterPath> {
  /** The end of a walk; no network. {@code path()} begins one. */
  public BoxedIntegerCounterPath(Databacon db, PathPlan plan) {
    super(db, BoxedIntegerCounterFields.TYPE, plan);
  }

  @Override
  protected BoxedIntegerCounterPath copy(PathPlan plan) {
    return new BoxedIntegerCounterPath(db(), plan);
  }

  /** Reads {@code count} of each node; no network yet. */
  public ValuePath<@Nullable Integer> count_() {
    return value(BoxedIntegerCounterFields.COUNT);
  }
}
