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
 * A walk that ends at nodes of type {@code BoxedIntegerCounter.Maybe}: it says what is
 * read, and reads nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class BoxedIntegerCounterMaybePath
    extends NodePath<BoxedIntegerCounterMaybeNode, BoxedIntegerCounterMaybePath> {
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public BoxedIntegerCounterMaybePath(Databacon db, PathPlan plan) {
    super(db, BoxedIntegerCounterMaybeFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public BoxedIntegerCounterMaybePath(BoxedIntegerCounterMaybeNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public BoxedIntegerCounterMaybePath(BoxedIntegerCounterMaybeDao all) {
    this(all.db(), PathPlan.all(BoxedIntegerCounterMaybeFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public BoxedIntegerCounterMaybePath(Databacon db,
      Collection<BoxedIntegerCounterMaybeNode> nodes) {
    this(db, PathPlan.of(BoxedIntegerCounterMaybeFields.TYPE, nodes));
  }

  @Override
  protected BoxedIntegerCounterMaybePath copy(PathPlan plan) {
    return new BoxedIntegerCounterMaybePath(db(), plan);
  }

  /** Reads {@code count} of each node; no network yet. */
  public ValuePath<@Nullable Long> count_() {
    return value(BoxedIntegerCounterMaybeFields.COUNT);
  }
}
