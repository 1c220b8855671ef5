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
 * A walk that ends at nodes of type {@code BoxedLongCounter}: it says what is read, and
 * reads nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedLongCounterPath
    extends NodePath<BoxedLongCounterNode, BoxedLongCounterPath> {
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public BoxedLongCounterPath(Databacon db, PathPlan plan) {
    super(db, BoxedLongCounterFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public BoxedLongCounterPath(BoxedLongCounterNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public BoxedLongCounterPath(BoxedLongCounterDao all) {
    this(all.db(), PathPlan.all(BoxedLongCounterFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public BoxedLongCounterPath(Databacon db, Collection<BoxedLongCounterNode> nodes) {
    this(db, PathPlan.of(BoxedLongCounterFields.TYPE, nodes));
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
