package com.acme.blog;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A walk that ends at nodes of type {@code Post}: it says what is read, and reads nothing
 * itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class PostPath extends NodePath<PostNode, PostPath> {
  /** The end of a walk; no network. {@code path()} begins one. */
  public PostPath(Databacon db, PathPlan plan) {
    super(db, PostFields.TYPE, plan);
  }

  @Override
  protected PostPath copy(PathPlan plan) {
    return new PostPath(db(), plan);
  }

  /** Reads {@code text} of each node; no network yet. */
  public ValuePath<Post.@Nullable Text> text() {
    return value(PostFields.TEXT);
  }

  /** Reads {@code title} of each node; no network yet. */
  public ValuePath<@Nullable String> title() {
    return value(PostFields.TITLE);
  }

  /** Reads {@code length} of each node; no network yet. */
  public ValuePath<Integer> length() {
    return value(PostFields.LENGTH);
  }

  /** Goes on to the nodes at {@code authors}; no network yet. */
  public AuthorPath authors() {
    return new AuthorPath(db(), step(PostFields.AUTHORS));
  }

  /** Goes on to the node, if any, at {@code answerTo}; no network yet. */
  public PostPath answerTo() {
    return new PostPath(db(), step(PostFields.ANSWER_TO));
  }

  /** Goes on to the nodes at {@code comments}; no network yet. */
  public CommentPath comments() {
    return new CommentPath(db(), step(PostFields.COMMENTS));
  }
}
