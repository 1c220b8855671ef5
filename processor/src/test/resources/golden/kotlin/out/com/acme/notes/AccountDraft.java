package com.acme.notes;

import dev.databacon.node.NodeDraft;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a new node of type {@code Account} starts with. Its methods only collect; creating
 * the node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class AccountDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public AccountDraft() {}

  /** Starts with {@code password}; no network yet. */
  public AccountDraft password(@Nullable String password) {
    set(AccountFields.PASSWORD, password);
    return this;
  }

  /** Starts with {@code eMail}; no network yet. */
  public AccountDraft eMail(String eMail) {
    set(AccountFields.E_MAIL, eMail);
    return this;
  }

  /** Starts with {@code fullName}; no network yet. */
  public AccountDraft fullName(String fullName) {
    set(AccountFields.FULL_NAME, fullName);
    return this;
  }

  /** Starts with {@code isAdmin}; no network yet. */
  public AccountDraft isAdmin(boolean isAdmin) {
    set(AccountFields.IS_ADMIN, isAdmin);
    return this;
  }

  /** Starts with {@code level}; no network yet. */
  public AccountDraft level(int level) {
    set(AccountFields.LEVEL, level);
    return this;
  }

  /** Starts with {@code friends}; no network yet. */
  public AccountDraft friends(AccountNode... friends) {
    add(AccountFields.FRIENDS, friends);
    return this;
  }

  /** Starts with {@code friends} and its edge; no network yet. */
  public AccountDraft friends(AccountNode friends, Consumer<AccountFriendEdge.Draft> edge) {
    set(AccountFields.FRIENDS, friends, new AccountFriendEdge.Draft(), edge);
    return this;
  }

  /** Starts with {@code run}; no network yet. */
  public AccountDraft run(AccountNode run) {
    set(AccountFields.RUN, run);
    return this;
  }
}
