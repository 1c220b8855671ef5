package com.acme.blog;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A walk that ends at nodes of type {@code Comment}: it says what is read, and reads
 * nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
final class CommentPath extends NodePath<CommentNode, CommentPath> {
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public CommentPath(Databacon db, PathPlan plan) {
    super(db, CommentFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public CommentPath(CommentNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public CommentPath(CommentDao all) {
    this(all.db(), PathPlan.all(CommentFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public CommentPath(Databacon db, Collection<CommentNode> nodes) {
    this(db, PathPlan.of(CommentFields.TYPE, nodes));
  }

  @Override
  protected CommentPath copy(PathPlan plan) {
    return new CommentPath(db(), plan);
  }

  /** Reads {@code words} of each node; no network yet. */
  public ValuePath<@Nullable String> words() {
    return value(CommentFields.WORDS);
  }

  /** Goes on to the node, if any, at {@code post}; no network yet. */
  public PostPath post() {
    return new PostPath(db(), step(CommentFields.POST));
  }

  /** Goes on to the nodes at {@code replies}; no network yet. */
  public CommentPath replies() {
    return new CommentPath(db(), step(CommentFields.REPLIES));
  }
}
