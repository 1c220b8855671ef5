package com.acme.tree;

import dev.databacon.Databacon;
import dev.databacon.Options;
import dev.databacon.node.ChildListField;
import dev.databacon.node.Handle;
import dev.databacon.node.Page;
import dev.databacon.node.ParentField;
import dev.databacon.node.PropertyField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document, or of another section.
 *
 * <p>The handle of a node of type {@code Section}. It holds no values: each method call
 * reads in one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class SectionNode extends Handle {
  /** The property {@code text} of this node, unread. */
  public final PropertyField<String> text;

  /**
   * The document, of a section that is not within another one.
   *
   * <p>The parent {@code doc} of this node, unread.
   */
  public final ParentField<DocNode> doc;

  /** The parent {@code outer} of this node, unread. */
  public final ParentField<SectionNode> outer;

  /** The children {@code subsections} of this node, unread. */
  public final ChildListField<SectionNode, SectionDraft> subsections;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link
   * SectionDao} checks ids.
   */
  public SectionNode(Databacon db, long id) {
    super(db, SectionFields.TYPE, id);
    text = new PropertyField<>(this, SectionFields.TEXT);
    doc = new ParentField<>(this, SectionFields.DOC, DocFields.TYPE);
    outer = new ParentField<>(this, SectionFields.OUTER, SectionFields.TYPE);
    subsections = new ChildListField<>(this, SectionFields.SUBSECTIONS, SectionFields.TYPE,
        new SectionDraft());
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable String text() {
    return text.get();
  }

  /**
   * The document, of a section that is not within another one.
   *
   * <p>Finds the parent in one round trip; null when there is none of this type.
   */
  public @Nullable DocNode doc() {
    return doc.get();
  }

  /** Finds the parent in one round trip; null when there is none of this type. */
  public @Nullable SectionNode outer() {
    return outer.get();
  }

  /** Finds the first page of children in one round trip; iterating costs one a page. */
  public Page<SectionNode> subsections() {
    return subsections.nodes();
  }

  /**
   * Makes this node, with all that lives under it, live in {@code sections} of another one,
   * at the end or at an index; false if it is there already. Three round trips, and four
   * more over several servers.
   */
  public boolean move(DocNode parent, Options.AddOption... options) {
    return parent.sections.add(this, options);
  }

  /**
   * Makes this node, with all that lives under it, live in {@code subsections} of another
   * one, at the end or at an index; false if it is there already. Three round trips, and
   * four more over several servers.
   */
  public boolean move(SectionNode parent, Options.AddOption... options) {
    return parent.subsections.add(this, options);
  }

  /** A walk that begins at this node; no network yet. */
  public SectionPath path() {
    return new SectionPath(this);
  }
}
