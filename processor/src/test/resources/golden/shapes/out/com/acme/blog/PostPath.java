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
 * A walk that ends at nodes of type {@code Post}: it says what is read, and reads nothing
 * itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class PostPath extends NodePath<PostNode, PostPath> {
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public PostPath(Databacon db, PathPlan plan) {
    super(db, PostFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public PostPath(PostNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public PostPath(PostDao all) {
    this(all.db(), PathPlan.all(PostFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public PostPath(Databacon db, Collection<PostNode> nodes) {
    this(db, PathPlan.of(PostFields.TYPE, nodes));
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
    return primitive(PostFields.LENGTH);
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
