package com.acme.tree;

import com.acme.tree.notes.NoteDraft;
import com.acme.tree.notes.NoteFields;
import com.acme.tree.notes.NoteNode;
import dev.databacon.Databacon;
import dev.databacon.node.ChildListField;
import dev.databacon.node.Handle;
import dev.databacon.node.Page;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * A document.
 *
 * <p>The handle of a node of type {@code Doc}. It holds no values: each method call reads
 * in one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class DocNode extends Handle {
  /**
   * Its sections, in the order of reading.
   *
   * <p>The children {@code sections} of this node, unread.
   */
  public final ChildListField<SectionNode, SectionDraft> sections;

  /** The children {@code notes} of this node, unread. */
  public final ChildListField<NoteNode, NoteDraft> notes;

  /** The children {@code hidden} of this node, unread. */
  public final ChildListField<NoteNode, NoteDraft> hidden;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link DocDao}
   * checks ids.
   */
  public DocNode(Databacon db, long id) {
    super(db, DocFields.TYPE, id);
    sections = new ChildListField<>(this, DocFields.SECTIONS, SectionFields.TYPE,
        new SectionDraft());
    notes = new ChildListField<>(this, DocFields.NOTES, NoteFields.TYPE, new NoteDraft());
    hidden = new ChildListField<>(this, DocFields.HIDDEN, NoteFields.TYPE, new NoteDraft());
  }

  /**
   * Its sections, in the order of reading.
   *
   * <p>Finds the first page of children in one round trip; iterating costs one a page.
   */
  public Page<SectionNode> sections() {
    return sections.nodes();
  }

  /** Finds the first page of children in one round trip; iterating costs one a page. */
  public Page<NoteNode> notes() {
    return notes.nodes();
  }

  /** Finds the first page of children in one round trip; iterating costs one a page. */
  public Page<NoteNode> hidden() {
    return hidden.nodes();
  }

  /** A walk that begins at this node; no network yet. */
  public DocPath path() {
    return new DocPath(this);
  }
}
