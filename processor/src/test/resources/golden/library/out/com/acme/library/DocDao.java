package com.acme.library;

import dev.databacon.Databacon;
import dev.databacon.Options;
import dev.databacon.node.Dao;
import dev.databacon.node.NameHit;
import dev.databacon.node.Page;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Makes and finds nodes of type {@code Doc}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
public final class DocDao extends Dao<DocNode, DocDraft> {
  /** The nodes of {@code Doc} in {@code db}; no network. */
  public DocDao(Databacon db) {
    super(db, DocFields.TYPE, new DocDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public DocPath path() {
    return new DocPath(this);
  }

  /**
   * Finds nodes by the beginning of their {@code title}, in order; one round trip a server
   * and page.
   */
  public Page<DocNode> searchTitle(String title, Options.SearchOption... options) {
    return search(DocFields.TITLE, title, options);
  }

  /**
   * Finds every {@code title} by its beginning, in order, with its node; one round trip a
   * server and page.
   */
  public Page<NameHit<DocNode, String>> searchTitleEntries(String title,
      Options.SearchOption... options) {
    return searchEntries(DocFields.TITLE, title, options);
  }
}
