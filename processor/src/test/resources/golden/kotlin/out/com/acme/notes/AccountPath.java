package com.acme.notes;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
import java.util.Collection;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A walk that ends at nodes of type {@code Account}: it says what is read, and reads
 * nothing itself. Immutable.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class AccountPath extends NodePath<AccountNode, AccountPath> {
  /** Where a plan leads; no network. {@code path()} begins a walk. */
  public AccountPath(Databacon db, PathPlan plan) {
    super(db, AccountFields.TYPE, plan);
  }

  /** A walk that begins at one node; no network yet. */
  public AccountPath(AccountNode start) {
    this(start.db(), PathPlan.of(start));
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public AccountPath(AccountDao all) {
    this(all.db(), PathPlan.all(AccountFields.TYPE));
  }

  /** A walk that begins at these nodes, each once; no network yet. */
  public AccountPath(Databacon db, Collection<AccountNode> nodes) {
    this(db, PathPlan.of(AccountFields.TYPE, nodes));
  }

  @Override
  protected AccountPath copy(PathPlan plan) {
    return new AccountPath(db(), plan);
  }

  /** Reads {@code password} of each node; no network yet. */
  public ValuePath<@Nullable String> password() {
    return value(AccountFields.PASSWORD);
  }

  /** Reads {@code eMail} of each node; no network yet. */
  public ValuePath<@Nullable String> eMail() {
    return value(AccountFields.E_MAIL);
  }

  /** Reads {@code fullName} of each node; no network yet. */
  public ValuePath<@Nullable String> fullName() {
    return value(AccountFields.FULL_NAME);
  }

  /** Reads {@code isAdmin} of each node; no network yet. */
  public ValuePath<Boolean> isAdmin() {
    return primitive(AccountFields.IS_ADMIN);
  }

  /** Reads {@code level} of each node; no network yet. */
  public ValuePath<Integer> level() {
    return primitive(AccountFields.LEVEL);
  }

  /** Goes on to the nodes at {@code friends}; no network yet. */
  public AccountPath friends() {
    return new AccountPath(db(), step(AccountFields.FRIENDS));
  }

  /** Goes on to the node, if any, at {@code run}; no network yet. */
  public AccountPath run() {
    return new AccountPath(db(), step(AccountFields.RUN));
  }
}
