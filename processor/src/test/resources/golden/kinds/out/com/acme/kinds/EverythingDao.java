package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.Options;
import dev.databacon.node.AliasHit;
import dev.databacon.node.Dao;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Makes and finds nodes of type {@code Everything}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
public final class EverythingDao extends Dao<EverythingNode, EverythingDraft> {
  /** The nodes of {@code Everything} in {@code db}; no network. */
  public EverythingDao(Databacon db) {
    super(db, EverythingFields.TYPE, new EverythingDraft());
  }

  /** Finds the node with this alias {@code alias} in one round trip; null if there is none. */
  public @Nullable EverythingNode byAlias(String alias, Options.ReadOption... options) {
    return byAlias(EverythingFields.ALIAS, alias, options);
  }

  /**
   * Finds the nodes with these aliases {@code alias} in one round trip a server, in the
   * order asked for; null where there is none.
   */
  public List<@Nullable EverythingNode> allByAlias(Collection<String> values,
      Options.ReadOption... options) {
    return byAliases(EverythingFields.ALIAS, values, options);
  }

  /**
   * Finds the node with this alias {@code flaggedAlias} in one round trip; null if there is
   * none.
   */
  public @Nullable EverythingNode byFlaggedAlias(String flaggedAlias,
      Options.ReadOption... options) {
    return byAlias(EverythingFields.FLAGGED_ALIAS, flaggedAlias, options);
  }

  /**
   * Finds the nodes with these aliases {@code flaggedAlias} in one round trip a server, in
   * the order asked for; null where there is none.
   */
  public List<@Nullable EverythingNode> allByFlaggedAlias(Collection<String> values,
      Options.ReadOption... options) {
    return byAliases(EverythingFields.FLAGGED_ALIAS, values, options);
  }

  /**
   * Finds the node with this alias {@code flaggedAlias}, and the flags of the alias, in two
   * round trips; null if there is none, in one.
   */
  public @Nullable AliasHit<EverythingNode, EverythingSeenEntry<String>> entryByFlaggedAlias(
      String flaggedAlias, Options.ReadOption... options) {
    return entryByAlias(EverythingFields.FLAGGED_ALIAS, EverythingSeenEntry::new, flaggedAlias, options);
  }

  /** Finds the node with this alias {@code aliases} in one round trip; null if there is none. */
  public @Nullable EverythingNode byAliases(String aliases, Options.ReadOption... options) {
    return byAlias(EverythingFields.ALIASES, aliases, options);
  }

  /**
   * Finds the nodes with these aliases {@code aliases} in one round trip a server, in the
   * order asked for; null where there is none.
   */
  public List<@Nullable EverythingNode> allByAliases(Collection<String> values,
      Options.ReadOption... options) {
    return byAliases(EverythingFields.ALIASES, values, options);
  }

  /**
   * Finds the node with this alias {@code aliasesOfOne} under the given {@code one} in one
   * round trip; null if there is none.
   */
  public @Nullable EverythingNode byAliasesOfOne(NumberNode one, String aliasesOfOne,
      Options.ReadOption... options) {
    return byAlias(EverythingFields.ALIASES_OF_ONE, one, aliasesOfOne, options);
  }

  /**
   * Finds the nodes with these aliases {@code aliasesOfOne} under the given {@code one} in
   * one round trip a server, in the order asked for; null where there is none.
   */
  public List<@Nullable EverythingNode> allByAliasesOfOne(NumberNode one, Collection<String> values,
      Options.ReadOption... options) {
    return byAliases(EverythingFields.ALIASES_OF_ONE, one, values, options);
  }
}
