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
 * A walk that ends at nodes of type {@code BoxedLongCounter.Maybe}: it says what is read,
 * and reads nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedLongCounterMaybePath
    extends NodePath<BoxedLongCounterMaybeNode, BoxedLongCounterMaybePath> {
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public BoxedLongCounterMaybePath(Databacon db, PathPlan plan) {
    super(db, BoxedLongCounterMaybeFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public BoxedLongCounterMaybePath(BoxedLongCounterMaybeNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public BoxedLongCounterMaybePath(BoxedLongCounterMaybeDao all) {
    this(all.db(), PathPlan.all(BoxedLongCounterMaybeFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public BoxedLongCounterMaybePath(Databacon db, Collection<BoxedLongCounterMaybeNode> nodes) {
    this(db, PathPlan.of(BoxedLongCounterMaybeFields.TYPE, nodes));
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
