package com.acme.works;

import dev.databacon.Databacon;
import dev.databacon.node.Dao;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Makes and finds nodes of type {@code Library.Page}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
public final class LibraryPageDao extends Dao<LibraryPageNode, LibraryPageDraft> {
  /** The nodes of {@code Library.Page} in {@code db}; no network. */
  public LibraryPageDao(Databacon db) {
    super(db, LibraryPageFields.TYPE, new LibraryPageDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public LibraryPagePath path() {
    return new LibraryPagePath(this);
  }
}
