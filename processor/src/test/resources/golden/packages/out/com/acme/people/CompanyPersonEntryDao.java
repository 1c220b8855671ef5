package com.acme.people;

import dev.databacon.Databacon;
import dev.databacon.node.Dao;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Makes and finds nodes of type {@code Company.Person.Entry}. Safe for any number of
 * threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class CompanyPersonEntryDao
    extends Dao<CompanyPersonEntryNode, CompanyPersonEntryDraft> {
  /** The nodes of {@code Company.Person.Entry} in {@code db}; no network. */
  public CompanyPersonEntryDao(Databacon db) {
    super(db, CompanyPersonEntryFields.TYPE, new CompanyPersonEntryDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public CompanyPersonEntryPath path() {
    return new CompanyPersonEntryPath(this);
  }
}
