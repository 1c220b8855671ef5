package com.acme.notes;

import dev.databacon.Databacon;
import dev.databacon.path.NodePath;
import dev.databacon.path.PathPlan;
import dev.databacon.path.ValuePath;
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
  /** The end of a walk; no network. {@code path()} begins one. */
  public AccountPath(Databacon db, PathPlan plan) {
    super(db, AccountFields.TYPE, plan);
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
    return value(AccountFields.IS_ADMIN);
  }

  /** Reads {@code level} of each node; no network yet. */
  public ValuePath<Integer> level() {
    return value(AccountFields.LEVEL);
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
