package com.acme.locks;

import dev.databacon.Databacon;
import dev.databacon.node.Dao;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Makes and finds nodes of type {@code Section}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
public final class SectionDao extends Dao<SectionNode, SectionDraft> {
  /** The nodes of {@code Section} in {@code db}; no network. */
  public SectionDao(Databacon db) {
    super(db, SectionFields.TYPE, new SectionDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public SectionPath path() {
    return new SectionPath(this);
  }
}
