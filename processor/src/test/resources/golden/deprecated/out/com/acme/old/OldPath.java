package com.acme.old;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A walk that ends at nodes of type {@code Old}: it says what is read, and reads nothing
 * itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
@SuppressWarnings("deprecation")
public final class OldPath extends NodePath<OldNode, OldPath> {
  /** The end of a walk; no network. {@code path()} begins one. */
  public OldPath(Databacon db, PathPlan plan) {
    super(db, OldFields.TYPE, plan);
  }

  @Override
  protected OldPath copy(PathPlan plan) {
    return new OldPath(db(), plan);
  }

  /** Reads {@code kind} of each node; no network yet. */
  @Deprecated
  public ValuePath<Old.Kind> kind() {
    return value(OldFields.KIND);
  }

  /** Reads {@code names} of each node; no network yet. */
  @Deprecated
  public ValuePath<String> names() {
    return values(OldFields.NAMES);
  }

  /** Goes on to the node, if any, at {@code older}; no network yet. */
  @Deprecated
  public OldPath older() {
    return new OldPath(db(), step(OldFields.OLDER));
  }
}
