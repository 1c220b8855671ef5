package com.acme.kinds;

import dev.databacon.Databacon;
import dev.databacon.Options;
import dev.databacon.node.AliasHit;
import dev.databacon.node.Dao;
import dev.databacon.node.NameHit;
import dev.databacon.node.Page;
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

  /** A walk that begins at all nodes of the type; no network yet. */
  public EverythingPath path() {
    return new EverythingPath(this);
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
    return byAlias(EverythingFields.ALIAS, values, options);
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
    return byAlias(EverythingFields.FLAGGED_ALIAS, values, options);
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
    return byAlias(EverythingFields.ALIASES, values, options);
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
    return byAlias(EverythingFields.ALIASES_OF_ONE, one, values, options);
  }

  /**
   * Finds nodes by the beginning of their {@code name}, in order; one round trip a server
   * and page.
   */
  public Page<EverythingNode> searchName(String name, Options.SearchOption... options) {
    return search(EverythingFields.NAME, name, options);
  }

  /**
   * Finds every {@code name} by its beginning, in order, with its node; one round trip a
   * server and page.
   */
  public Page<NameHit<EverythingNode, String>> searchNameEntries(String name,
      Options.SearchOption... options) {
    return searchEntries(EverythingFields.NAME, name, options);
  }

  /**
   * Finds nodes by parts of their {@code flaggedName}, the most similar first; one round
   * trip a server and page.
   */
  public Page<EverythingNode> searchFlaggedName(String flaggedName,
      Options.TrigramOption... options) {
    return search(EverythingFields.FLAGGED_NAME, flaggedName, options);
  }

  /**
   * Finds every {@code flaggedName} by its parts, the most similar first, with its node; one
   * round trip a server and page.
   */
  public Page<NameHit<EverythingNode, EverythingSeenEntry<String>>> searchFlaggedNameEntries(
      String flaggedName, Options.TrigramOption... options) {
    return searchEntries(EverythingFields.FLAGGED_NAME, flaggedName, EverythingSeenEntry::new, options);
  }

  /**
   * Finds nodes by the beginning of their {@code names}, in order, each once; one round trip
   * a server and page.
   */
  public Page<EverythingNode> searchNames(String names, Options.SearchOption... options) {
    return search(EverythingFields.NAMES, names, options);
  }

  /**
   * Finds every {@code names} by its beginning, in order, with its node; one round trip a
   * server and page.
   */
  public Page<NameHit<EverythingNode, String>> searchNamesEntries(String names,
      Options.SearchOption... options) {
    return searchEntries(EverythingFields.NAMES, names, options);
  }

  /**
   * Finds nodes by the sound of their {@code options}, in order, each once; one round trip a
   * server and page.
   */
  public Page<EverythingNode> searchOptions(String options, Options.PhoneticOption... options_) {
    return search(EverythingFields.OPTIONS, options, options_);
  }

  /**
   * Finds every {@code options} by its sound, in order, with its node; one round trip a
   * server and page.
   */
  public Page<NameHit<EverythingNode, EverythingSeenEntry<String>>> searchOptionsEntries(
      String options, Options.PhoneticOption... options_) {
    return searchEntries(EverythingFields.OPTIONS, options, EverythingSeenEntry::new, options_);
  }
}
