package com.acme.library;

import dev.databacon.Databacon;
import dev.databacon.Options;
import dev.databacon.node.Dao;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Makes and finds nodes of type {@code Term}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
public final class TermDao extends Dao<TermNode, TermDraft> {
  /** The nodes of {@code Term} in {@code db}; no network. */
  public TermDao(Databacon db) {
    super(db, TermFields.TYPE, new TermDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public TermPath path() {
    return new TermPath(this);
  }

  /**
   * Finds the node with this alias {@code string} under the given {@code corpus} in one
   * round trip; null if there is none.
   */
  public @Nullable TermNode byString(CorpusNode corpus, String string,
      Options.ReadOption... options) {
    return byAlias(TermFields.STRING, corpus, string, options);
  }

  /**
   * Finds the nodes with these aliases {@code string} under the given {@code corpus} in one
   * round trip a server, in the order asked for; null where there is none.
   */
  public List<@Nullable TermNode> allByString(CorpusNode corpus, Collection<String> values,
      Options.ReadOption... options) {
    return byAlias(TermFields.STRING, corpus, values, options);
  }
}
