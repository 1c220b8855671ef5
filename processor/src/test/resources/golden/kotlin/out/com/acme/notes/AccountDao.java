package com.acme.notes;

import dev.databacon.Databacon;
import dev.databacon.Options;
import dev.databacon.node.Dao;
import dev.databacon.node.NameHit;
import dev.databacon.node.Page;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Makes and finds nodes of type {@code Account}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
public final class AccountDao extends Dao<AccountNode, AccountDraft> {
  /** The nodes of {@code Account} in {@code db}; no network. */
  public AccountDao(Databacon db) {
    super(db, AccountFields.TYPE, new AccountDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public AccountPath path() {
    return new AccountPath(this);
  }

  /** Finds the node with this alias {@code eMail} in one round trip; null if there is none. */
  public @Nullable AccountNode byEMail(String eMail, Options.ReadOption... options) {
    return byAlias(AccountFields.E_MAIL, eMail, options);
  }

  /**
   * Finds the nodes with these aliases {@code eMail} in one round trip a server, in the
   * order asked for; null where there is none.
   */
  public List<@Nullable AccountNode> allByEMail(Collection<String> values,
      Options.ReadOption... options) {
    return byAlias(AccountFields.E_MAIL, values, options);
  }

  /**
   * Finds nodes by the beginning of their {@code fullName}, in order; one round trip a
   * server and page.
   */
  public Page<AccountNode> searchFullName(String fullName, Options.SearchOption... options) {
    return search(AccountFields.FULL_NAME, fullName, options);
  }

  /**
   * Finds every {@code fullName} by its beginning, in order, with its node; one round trip a
   * server and page.
   */
  public Page<NameHit<AccountNode, String>> searchFullNameEntries(String fullName,
      Options.SearchOption... options) {
    return searchEntries(AccountFields.FULL_NAME, fullName, options);
  }
}
