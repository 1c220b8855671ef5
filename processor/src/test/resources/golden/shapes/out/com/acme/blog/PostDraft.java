package com.acme.blog;

import dev.databacon.node.NodeDraft;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a new node of type {@code Post} starts with. Its methods only collect; creating the
 * node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class PostDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public PostDraft() {}

  /** Starts with {@code text}; no network yet. */
  public PostDraft text(Post.@Nullable Text text) {
    set(PostFields.TEXT, text);
    return this;
  }

  /** Starts with {@code title}; no network yet. */
  public PostDraft title(String title) {
    set(PostFields.TITLE, title);
    return this;
  }

  /** Starts with {@code length}; no network yet. */
  public PostDraft length(int length) {
    set(PostFields.LENGTH, length);
    return this;
  }

  /** Starts with {@code authors}; no network yet. */
  public PostDraft authors(AuthorNode... authors) {
    add(PostFields.AUTHORS, authors);
    return this;
  }

  /** Starts with {@code authors} and its edge; no network yet. */
  public PostDraft authors(AuthorNode authors, Consumer<PostPartEdge.Draft> edge) {
    set(PostFields.AUTHORS, authors, new PostPartEdge.Draft(), edge);
    return this;
  }

  /** Starts with {@code answerTo}; no network yet. */
  public PostDraft answerTo(PostNode answerTo) {
    set(PostFields.ANSWER_TO, answerTo);
    return this;
  }

  /** Starts with {@code answerTo} and its edge; no network yet. */
  public PostDraft answerTo(PostNode answerTo, Consumer<PostLinkEdge.Draft> edge) {
    set(PostFields.ANSWER_TO, answerTo, new PostLinkEdge.Draft(), edge);
    return this;
  }

  /** Starts with one more node in {@code comments}, behind those before; no network yet. */
  public PostDraft comments(Consumer<CommentDraft> comments) {
    add(PostFields.COMMENTS, new CommentDraft(), comments);
    return this;
  }
}
