package com.acme.people;

import com.acme.works.LibraryPageMarksEntry;
import dev.databacon.Databacon;
import dev.databacon.Options;
import dev.databacon.node.AliasHit;
import dev.databacon.node.Dao;
import java.util.Collection;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Makes and finds nodes of type {@code Company.Person}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
public final class CompanyPersonDao extends Dao<CompanyPersonNode, CompanyPersonDraft> {
  /** The nodes of {@code Company.Person} in {@code db}; no network. */
  public CompanyPersonDao(Databacon db) {
    super(db, CompanyPersonFields.TYPE, new CompanyPersonDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public CompanyPersonPath path() {
    return new CompanyPersonPath(this);
  }

  /** Finds the node with this alias {@code names} in one round trip; null if there is none. */
  public @Nullable CompanyPersonNode byNames(String names, Options.ReadOption... options) {
    return byAlias(CompanyPersonFields.NAMES, names, options);
  }

  /**
   * Finds the nodes with these aliases {@code names} in one round trip a server, in the
   * order asked for; null where there is none.
   */
  public List<@Nullable CompanyPersonNode> allByNames(Collection<String> values,
      Options.ReadOption... options) {
    return byAlias(CompanyPersonFields.NAMES, values, options);
  }

  /**
   * Finds the node with this alias {@code names}, and the flags of the alias, in two round
   * trips; null if there is none, in one.
   */
  public @Nullable AliasHit<CompanyPersonNode, LibraryPageMarksEntry<String>> entryByNames(
      String names, Options.ReadOption... options) {
    return entryByAlias(CompanyPersonFields.NAMES, LibraryPageMarksEntry::new, names, options);
  }
}
