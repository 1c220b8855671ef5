package com.acme.library;

import dev.databacon.Databacon;
import dev.databacon.node.Dao;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Makes and finds nodes of type {@code Corpus}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
public final class CorpusDao extends Dao<CorpusNode, CorpusDraft> {
  /** The nodes of {@code Corpus} in {@code db}; no network. */
  public CorpusDao(Databacon db) {
    super(db, CorpusFields.TYPE, new CorpusDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public CorpusPath path() {
    return new CorpusPath(this);
  }
}
