package com.acme.library;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A walk that ends at nodes of type {@code User}: it says what is read, and reads nothing
 * itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class UserPath extends NodePath<UserNode, UserPath> {
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public UserPath(Databacon db, PathPlan plan) {
    super(db, UserFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public UserPath(UserNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public UserPath(UserDao all) {
    this(all.db(), PathPlan.all(UserFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public UserPath(Databacon db, Collection<UserNode> nodes) {
    this(db, PathPlan.of(UserFields.TYPE, nodes));
  }

  @Override
  protected UserPath copy(PathPlan plan) {
    return new UserPath(db(), plan);
  }

  /**
   * Whether they get the newsletter.
   *
   * <p>Reads {@code newsletterSub} of each node; no network yet.
   */
  public ValuePath<Boolean> newsletterSub() {
    return primitive(UserFields.NEWSLETTER_SUB);
  }

  /** Reads {@code role} of each node; no network yet. */
  public ValuePath<User.Role> role() {
    return primitive(UserFields.ROLE);
  }

  /** Reads {@code corpusCount} of each node; no network yet. */
  public ValuePath<Integer> corpusCount() {
    return primitive(UserFields.CORPUS_COUNT);
  }

  /** Reads {@code alternateCorpusCount} of each node; no network yet. */
  public ValuePath<Integer> alternateCorpusCount() {
    return primitive(UserFields.ALTERNATE_CORPUS_COUNT);
  }

  /**
   * What they sign in with.
   *
   * <p>Reads {@code username} of each node; no network yet.
   */
  public ValuePath<@Nullable String> username() {
    return value(UserFields.USERNAME);
  }

  /** Reads {@code emails} of each node; no network yet. */
  public ValuePath<String> emails() {
    return values(UserFields.EMAILS);
  }

  /** Reads {@code password} of each node; no network yet. */
  public ValuePath<@Nullable String> password() {
    return value(UserFields.PASSWORD);
  }

  /** Goes on to the nodes at {@code corpora}; no network yet. */
  public CorpusPath corpora() {
    return new CorpusPath(db(), step(UserFields.CORPORA));
  }
}
