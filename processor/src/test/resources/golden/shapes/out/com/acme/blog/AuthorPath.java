package com.acme.blog;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A walk that ends at nodes of type {@code Author}: it says what is read, and reads
 * nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class AuthorPath extends NodePath<AuthorNode, AuthorPath> {
  /** The end of a walk; no network. {@code path()} begins one. */
  public AuthorPath(Databacon db, PathPlan plan) {
    super(db, AuthorFields.TYPE, plan);
  }

  @Override
  protected AuthorPath copy(PathPlan plan) {
    return new AuthorPath(db(), plan);
  }

  /** Reads {@code handle} of each node; no network yet. */
  public ValuePath<@Nullable String> handle() {
    return value(AuthorFields.HANDLE);
  }

  /** Reads {@code emails} of each node; no network yet. */
  public ValuePath<String> emails() {
    return values(AuthorFields.EMAILS);
  }

  /** Reads {@code role} of each node; no network yet. */
  public ValuePath<Author.Role> role() {
    return value(AuthorFields.ROLE);
  }

  /** Reads {@code seenAt} of each node; no network yet. */
  public ValuePath<@Nullable Instant> seenAt() {
    return value(AuthorFields.SEEN_AT);
  }

  /** Reads {@code count} of each node; no network yet. */
  public ValuePath<Integer> count_() {
    return value(AuthorFields.COUNT);
  }

  /** Reads {@code list} of each node; no network yet. */
  public ValuePath<@Nullable String> list__() {
    return value(AuthorFields.LIST);
  }

  /** Reads {@code list_} of each node; no network yet. */
  public ValuePath<@Nullable String> list_() {
    return value(AuthorFields.LIST_);
  }

  /** Reads {@code karma} of each node; no network yet. */
  public ValuePath<Integer> karma() {
    return value(AuthorFields.KARMA);
  }

  /** Goes on to the nodes at {@code posts}; no network yet. */
  public PostPath posts() {
    return new PostPath(db(), step(AuthorFields.POSTS));
  }
}
