package com.acme.old;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import java.util.Collection;
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
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public OldPath(Databacon db, PathPlan plan) {
    super(db, OldFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public OldPath(OldNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public OldPath(OldDao all) {
    this(all.db(), PathPlan.all(OldFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public OldPath(Databacon db, Collection<OldNode> nodes) {
    this(db, PathPlan.of(OldFields.TYPE, nodes));
  }

  @Override
  protected OldPath copy(PathPlan plan) {
    return new OldPath(db(), plan);
  }

  /** Reads {@code kind} of each node; no network yet. */
  @Deprecated
  public ValuePath<Old.Kind> kind() {
    return primitive(OldFields.KIND);
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
