package com.acme.blog;

import dev.databacon.Databacon;
import dev.databacon.Options;
import dev.databacon.node.Dao;
import dev.databacon.node.NameHit;
import dev.databacon.node.Page;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Makes and finds nodes of type {@code Post}. Safe for any number of threads. */
@Generated("dev.databacon.processor")
@NullMarked
public final class PostDao extends Dao<PostNode, PostDraft> {
  /** The nodes of {@code Post} in {@code db}; no network. */
  public PostDao(Databacon db) {
    super(db, PostFields.TYPE, new PostDraft());
  }

  /** A walk that begins at all nodes of the type; no network yet. */
  public PostPath path() {
    return new PostPath(this);
  }

  /**
   * Finds nodes by the beginning of their {@code title}, in order; one round trip a server
   * and page.
   */
  public Page<PostNode> searchTitle(String title, Options.SearchOption... options) {
    return search(PostFields.TITLE, title, options);
  }

  /**
   * Finds every {@code title} by its beginning, in order, with its node; one round trip a
   * server and page.
   */
  public Page<NameHit<PostNode, String>> searchTitleEntries(String title,
      Options.SearchOption... options) {
    return searchEntries(PostFields.TITLE, title, options);
  }
}
