package com.acme.library;

import dev.databacon.Databacon;
import dev.databacon.node.AliasField;
import dev.databacon.node.CounterField;
import dev.databacon.node.EdgeListField;
import dev.databacon.node.Handle;
import dev.databacon.node.Page;
import dev.databacon.node.ToManyField;
import dev.databacon.node.ToOneField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The handle of a node of type {@code Term}. It holds no values: each method call reads in
 * one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class TermNode extends Handle {
  /** The counter {@code docCount} of this node, unread. */
  public final CounterField docCount;

  /** The alias {@code string} of this node, unread. */
  public final AliasField string;

  /** The relation {@code corpus} of this node, unread. */
  public final ToOneField<CorpusNode> corpus;

  /** The relation {@code docs} of this node, unread. */
  public final EdgeListField<DocNode, DocCountEdge<DocNode>, DocCountEdge.Draft> docs;

  /** The relation {@code specialDocs} of this node, unread. */
  public final ToManyField<DocNode> specialDocs;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link TermDao}
   * checks ids.
   */
  public TermNode(Databacon db, long id) {
    super(db, TermFields.TYPE, id);
    docCount = new CounterField(this, TermFields.DOC_COUNT);
    string = new AliasField(this, TermFields.STRING);
    corpus = new ToOneField<>(this, TermFields.CORPUS, CorpusFields.TYPE);
    docs = new EdgeListField<>(this, TermFields.DOCS, DocFields.TYPE, DocCountEdge::new,
        DocCountEdge.Draft::new);
    specialDocs = new ToManyField<>(this, TermFields.SPECIAL_DOCS, DocFields.TYPE);
  }

  /** Reads the number in one round trip; 0 while absent. */
  public long docCount() {
    return docCount.get();
  }

  /** Reads the alias in one round trip; null while absent. */
  public @Nullable String string() {
    return string.get();
  }

  /** Finds the node in one round trip; null without an edge. */
  public @Nullable CorpusNode corpus() {
    return corpus.get();
  }

  /** Finds the first page of nodes in one round trip; iterating costs one a page. */
  public Page<DocNode> docs() {
    return docs.nodes();
  }

  /** Finds the first page of nodes in one round trip; iterating costs one a page. */
  public Page<DocNode> specialDocs() {
    return specialDocs.nodes();
  }

  /** A walk that begins at this node; no network yet. */
  public TermPath path() {
    return new TermPath(this);
  }
}
