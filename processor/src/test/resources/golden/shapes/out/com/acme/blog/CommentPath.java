package com.acme.blog;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
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
  /** The end of a walk; no network. {@code path()} begins one. */
  public CommentPath(Databacon db, PathPlan plan) {
    super(db, CommentFields.TYPE, plan);
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
