package com.acme.blog;

import dev.databacon.node.NodeDraft;
import java.time.Instant;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a new node of type {@code Author} starts with. Its methods only collect; creating
 * the node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class AuthorDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public AuthorDraft() {}

  /** Starts with {@code handle}; no network yet. */
  public AuthorDraft handle(String handle) {
    set(AuthorFields.HANDLE, handle);
    return this;
  }

  /** Starts with {@code emails}; no network yet. */
  public AuthorDraft emails(String... emails) {
    add(AuthorFields.EMAILS, emails);
    return this;
  }

  /** Starts with {@code role}; no network yet. */
  public AuthorDraft role(Author.Role role) {
    set(AuthorFields.ROLE, role);
    return this;
  }

  /** Starts with {@code seenAt}; no network yet. */
  public AuthorDraft seenAt(@Nullable Instant seenAt) {
    set(AuthorFields.SEEN_AT, seenAt);
    return this;
  }

  /** Starts with {@code count}; no network yet. */
  public AuthorDraft count(int count) {
    set(AuthorFields.COUNT, count);
    return this;
  }

  /** Starts with {@code list}; no network yet. */
  public AuthorDraft list(@Nullable String list) {
    set(AuthorFields.LIST, list);
    return this;
  }

  /** Starts with {@code list_}; no network yet. */
  public AuthorDraft list_(@Nullable String list_) {
    set(AuthorFields.LIST_, list_);
    return this;
  }

  /** Starts with {@code karma}; no network yet. */
  public AuthorDraft karma(int karma) {
    set(AuthorFields.KARMA, karma);
    return this;
  }

  /** Starts with {@code posts}; no network yet. */
  public AuthorDraft posts(PostNode... posts) {
    add(AuthorFields.POSTS, posts);
    return this;
  }

  /** Starts with {@code posts} and its edge; no network yet. */
  public AuthorDraft posts(PostNode posts, Consumer<PostPartEdge.Draft> edge) {
    set(AuthorFields.POSTS, posts, new PostPartEdge.Draft(), edge);
    return this;
  }
}
