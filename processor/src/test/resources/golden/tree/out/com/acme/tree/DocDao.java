package com.acme.tree;

import dev.databacon.Databacon;
import dev.databacon.node.Dao;
import java.util.Collection;
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
    return new DocPath(db(), everything());
  }

  /** A walk that begins at these nodes; no network yet. */
  public DocPath path(Collection<DocNode> nodes) {
    return new DocPath(db(), these(nodes));
  }
}
