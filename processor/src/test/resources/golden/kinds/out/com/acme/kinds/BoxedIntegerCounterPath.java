package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import java.util.Collection;
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
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public BoxedIntegerCounterPath(Databacon db, PathPlan plan) {
    super(db, BoxedIntegerCounterFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public BoxedIntegerCounterPath(BoxedIntegerCounterNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public BoxedIntegerCounterPath(BoxedIntegerCounterDao all) {
    this(all.db(), PathPlan.all(BoxedIntegerCounterFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public BoxedIntegerCounterPath(Databacon db, Collection<BoxedIntegerCounterNode> nodes) {
    this(db, PathPlan.of(BoxedIntegerCounterFields.TYPE, nodes));
  }

  @Override
  protected BoxedIntegerCounterPath copy(PathPlan plan) {
    return new BoxedIntegerCounterPath(db(), plan);
  }

  /** Reads {@code count} of each node; no network yet. */
  public ValuePath<@Nullable Long> count_() {
    return value(BoxedIntegerCounterFields.COUNT);
  }
}
