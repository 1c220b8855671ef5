package com.acme.tree;

import dev.databacon.Databacon;
import dev.databacon.node.Dao;
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
}
