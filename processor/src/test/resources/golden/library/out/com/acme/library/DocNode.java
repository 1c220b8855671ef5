package com.acme.library;

import dev.databacon.Databacon;
import dev.databacon.node.EdgeListField;
import dev.databacon.node.FlagField;
import dev.databacon.node.FlagsField;
import dev.databacon.node.Handle;
import dev.databacon.node.NameField;
import dev.databacon.node.Page;
import dev.databacon.node.ToOneField;
import dev.databacon.node.ValueField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The handle of a node of type {@code Doc}. It holds no values: each method call reads in
 * one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class DocNode extends Handle {
  /** The value {@code content} of this node, unread. */
  public final ValueField<Doc.Content> content;

  /** The flag {@code length} of this node, unread. */
  public final FlagField<Integer> length;

  /**
   * What it is called.
   *
   * <p>The name {@code title} of this node, unread.
   */
  public final NameField title;

  /** The relation {@code corpus} of this node, unread. */
  public final ToOneField<CorpusNode> corpus;

  /**
   * Documents that are like this one.
   *
   * <p>The relation {@code scores} of this node, unread.
   */
  public final EdgeListField<DocNode, DocScoreEdge<DocNode>, DocScoreEdge.Draft> scores;

  /** The relation {@code terms} of this node, unread. */
  public final EdgeListField<TermNode, DocCountEdge<TermNode>, DocCountEdge.Draft> terms;

  /** All flags of this node together, unread. */
  public final FlagsField<DocFlags, DocFlags.Draft> flags;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link DocDao}
   * checks ids.
   */
  public DocNode(Databacon db, long id) {
    super(db, DocFields.TYPE, id);
    content = new ValueField<>(this, DocFields.CONTENT);
    length = new FlagField<>(this, DocFields.LENGTH);
    title = new NameField(this, DocFields.TITLE);
    corpus = new ToOneField<>(this, DocFields.CORPUS, CorpusFields.TYPE);
    scores = new EdgeListField<>(this, DocFields.SCORES, DocFields.TYPE, DocScoreEdge::new,
        DocScoreEdge.Draft::new);
    terms = new EdgeListField<>(this, DocFields.TERMS, TermFields.TYPE, DocCountEdge::new,
        DocCountEdge.Draft::new);
    flags = new FlagsField<>(this, new DocFlags(), new DocFlags.Draft());
  }

  /** Reads the node's value in one round trip; null while absent. */
  public Doc.@Nullable Content content() {
    return content.get();
  }

  /** Reads the flag in one round trip. */
  public int length() {
    return length.get();
  }

  /**
   * What it is called.
   *
   * <p>Reads the name in one round trip; null while absent.
   */
  public @Nullable String title() {
    return title.get();
  }

  /** Finds the node in one round trip; null without an edge. */
  public @Nullable CorpusNode corpus() {
    return corpus.get();
  }

  /**
   * Documents that are like this one.
   *
   * <p>Finds the first page of nodes in one round trip; iterating costs one a page.
   */
  public Page<DocNode> scores() {
    return scores.nodes();
  }

  /** Finds the first page of nodes in one round trip; iterating costs one a page. */
  public Page<TermNode> terms() {
    return terms.nodes();
  }

  /** Reads all flags in one round trip. */
  public DocFlags flags() {
    return flags.get();
  }

  /** A walk that begins at this node; no network yet. */
  public DocPath path() {
    return new DocPath(this);
  }
}
