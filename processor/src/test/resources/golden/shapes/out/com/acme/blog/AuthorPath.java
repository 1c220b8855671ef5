package com.acme.blog;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import java.time.Instant;
import java.util.Collection;
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
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public AuthorPath(Databacon db, PathPlan plan) {
    super(db, AuthorFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public AuthorPath(AuthorNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public AuthorPath(AuthorDao all) {
    this(all.db(), PathPlan.all(AuthorFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public AuthorPath(Databacon db, Collection<AuthorNode> nodes) {
    this(db, PathPlan.of(AuthorFields.TYPE, nodes));
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
    return primitive(AuthorFields.ROLE);
  }

  /** Reads {@code seenAt} of each node; no network yet. */
  public ValuePath<@Nullable Instant> seenAt() {
    return value(AuthorFields.SEEN_AT);
  }

  /** Reads {@code count} of each node; no network yet. */
  public ValuePath<Integer> count_() {
    return primitive(AuthorFields.COUNT);
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
  public ValuePath<Long> karma() {
    return primitive(AuthorFields.KARMA);
  }

  /** Goes on to the nodes at {@code posts}; no network yet. */
  public PostPath posts() {
    return new PostPath(db(), step(AuthorFields.POSTS));
  }
}
