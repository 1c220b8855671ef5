package com.acme.old;

import dev.databacon.Databacon;
import dev.databacon.Options;
import dev.databacon.node.AliasHit;
import dev.databacon.node.Dao;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Makes and finds nodes of type {@code Old}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
@SuppressWarnings("deprecation")
public final class OldDao extends Dao<OldNode, OldDraft> {
  /** The nodes of {@code Old} in {@code db}; no network. */
  public OldDao(Databacon db) {
    super(db, OldFields.TYPE, new OldDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public OldPath path() {
    return new OldPath(this);
  }

  /** Finds the node with this alias {@code names} in one round trip; null if there is none. */
  @Deprecated
  public @Nullable OldNode byNames(String names, Options.ReadOption... options) {
    return byAlias(OldFields.NAMES, names, options);
  }

  /**
   * Finds the nodes with these aliases {@code names} in one round trip a server, in the
   * order asked for; null where there is none.
   */
  @Deprecated
  public List<@Nullable OldNode> allByNames(Collection<String> values,
      Options.ReadOption... options) {
    return byAlias(OldFields.NAMES, values, options);
  }

  /**
   * Finds the node with this alias {@code names}, and the flags of the alias, in two round
   * trips; null if there is none, in one.
   */
  @Deprecated
  public @Nullable AliasHit<OldNode, OldMarksEntry<String>> entryByNames(String names,
      Options.ReadOption... options) {
    return entryByAlias(OldFields.NAMES, OldMarksEntry::new, names, options);
  }
}
