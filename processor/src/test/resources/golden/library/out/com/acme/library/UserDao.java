package com.acme.library;

import dev.databacon.Databacon;
import dev.databacon.Options;
import dev.databacon.node.AliasHit;
import dev.databacon.node.Dao;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Makes and finds nodes of type {@code User}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
public final class UserDao extends Dao<UserNode, UserDraft> {
  /** The nodes of {@code User} in {@code db}; no network. */
  public UserDao(Databacon db) {
    super(db, UserFields.TYPE, new UserDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public UserPath path() {
    return new UserPath(this);
  }

  /**
   * Finds the node with this alias {@code username} in one round trip; null if there is
   * none.
   */
  public @Nullable UserNode byUsername(String username, Options.ReadOption... options) {
    return byAlias(UserFields.USERNAME, username, options);
  }

  /**
   * Finds the nodes with these aliases {@code username} in one round trip a server, in the
   * order asked for; null where there is none.
   */
  public List<@Nullable UserNode> allByUsername(Collection<String> values,
      Options.ReadOption... options) {
    return byAlias(UserFields.USERNAME, values, options);
  }

  /** Finds the node with this alias {@code emails} in one round trip; null if there is none. */
  public @Nullable UserNode byEmails(String emails, Options.ReadOption... options) {
    return byAlias(UserFields.EMAILS, emails, options);
  }

  /**
   * Finds the nodes with these aliases {@code emails} in one round trip a server, in the
   * order asked for; null where there is none.
   */
  public List<@Nullable UserNode> allByEmails(Collection<String> values,
      Options.ReadOption... options) {
    return byAlias(UserFields.EMAILS, values, options);
  }

  /**
   * Finds the node with this alias {@code emails}, and the flags of the alias, in two round
   * trips; null if there is none, in one.
   */
  public @Nullable AliasHit<UserNode, UserEmailFlagsEntry<String>> entryByEmails(String emails,
      Options.ReadOption... options) {
    return entryByAlias(UserFields.EMAILS, UserEmailFlagsEntry::new, emails, options);
  }
}
