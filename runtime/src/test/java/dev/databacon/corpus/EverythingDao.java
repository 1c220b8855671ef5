package dev.databacon.corpus;

import dev.databacon.Databacon;
import dev.databacon.node.Dao;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Makes and finds nodes of type {@code Everything}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
public final class EverythingDao extends Dao<EverythingNode, EverythingDraft> {
  /** The nodes of {@code Everything} in {@code db}; no network. */
  public EverythingDao(Databacon db) {
    super(db, EverythingFields.TYPE, new EverythingDraft());
  }
}
