package com.acme.blog;

import dev.databacon.Databacon;
import dev.databacon.Options;
import dev.databacon.node.Dao;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Makes and finds nodes of type {@code Author}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
public final class AuthorDao extends Dao<AuthorNode, AuthorDraft> {
  /** The nodes of {@code Author} in {@code db}; no network. */
  public AuthorDao(Databacon db) {
    super(db, AuthorFields.TYPE, new AuthorDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public AuthorPath path() {
    return new AuthorPath(this);
  }

  /** Finds the node with this alias {@code handle} in one round trip; null if there is none. */
  public @Nullable AuthorNode byHandle(String handle, Options.ReadOption... options) {
    return byAlias(AuthorFields.HANDLE, handle, options);
  }

  /**
   * Finds the nodes with these aliases {@code handle} in one round trip a server, in the
   * order asked for; null where there is none.
   */
  public List<@Nullable AuthorNode> allByHandle(Collection<String> values,
      Options.ReadOption... options) {
    return byAlias(AuthorFields.HANDLE, values, options);
  }

  /** Finds the node with this alias {@code emails} in one round trip; null if there is none. */
  public @Nullable AuthorNode byEmails(String emails, Options.ReadOption... options) {
    return byAlias(AuthorFields.EMAILS, emails, options);
  }

  /**
   * Finds the nodes with these aliases {@code emails} in one round trip a server, in the
   * order asked for; null where there is none.
   */
  public List<@Nullable AuthorNode> allByEmails(Collection<String> values,
      Options.ReadOption... options) {
    return byAlias(AuthorFields.EMAILS, values, options);
  }
}
