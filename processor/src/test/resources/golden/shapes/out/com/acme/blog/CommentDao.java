package com.acme.blog;

import dev.databacon.Databacon;
import dev.databacon.node.Dao;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Makes and finds nodes of type {@code Comment}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
final class CommentDao extends Dao<CommentNode, CommentDraft> {
  /** The nodes of {@code Comment} in {@code db}; no network. */
  public CommentDao(Databacon db) {
    super(db, CommentFields.TYPE, new CommentDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public CommentPath path() {
    return new CommentPath(this);
  }
}
