package com.acme.tree.notes;

import dev.databacon.Databacon;
import dev.databacon.node.Dao;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Makes and finds nodes of type {@code Note}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
public final class NoteDao extends Dao<NoteNode, NoteDraft> {
  /** The nodes of {@code Note} in {@code db}; no network. */
  public NoteDao(Databacon db) {
    super(db, NoteFields.TYPE, new NoteDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public NotePath path() {
    return new NotePath(this);
  }
}
