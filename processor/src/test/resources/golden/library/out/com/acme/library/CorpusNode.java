package com.acme.library;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.Page;
import dev.databacon.node.ToManyField;
import dev.databacon.node.ToOneField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The handle of a node of type {@code Corpus}. It holds no values: each method call reads
 * in one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class CorpusNode extends Handle {
  /** The relation {@code user} of this node, unread. */
  public final ToOneField<UserNode> user;

  /** The relation {@code docs} of this node, unread. */
  public final ToManyField<DocNode> docs;

  /** The relation {@code terms} of this node, unread. */
  public final ToManyField<TermNode> terms;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link CorpusDao}
   * checks ids.
   */
  public CorpusNode(Databacon db, long id) {
    super(db, CorpusFields.TYPE, id);
    user = new ToOneField<>(this, CorpusFields.USER, UserFields.TYPE);
    docs = new ToManyField<>(this, CorpusFields.DOCS, DocFields.TYPE);
    terms = new ToManyField<>(this, CorpusFields.TERMS, TermFields.TYPE);
  }

  /** Finds the node in one round trip; null without an edge. */
  public @Nullable UserNode user() {
    return user.get();
  }

  /** Finds the first page of nodes in one round trip; iterating costs one a page. */
  public Page<DocNode> docs() {
    return docs.nodes();
  }

  /** Finds the first page of nodes in one round trip; iterating costs one a page. */
  public Page<TermNode> terms() {
    return terms.nodes();
  }

  /** A walk that begins at this node; no network yet. */
  public CorpusPath path() {
    return new CorpusPath(this);
  }
}
