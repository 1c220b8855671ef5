package com.acme.tree.notes;

import com.acme.tree.DocFields;
import com.acme.tree.DocNode;
import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.ParentField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * A remark on a document, in one of two lists.
 *
 * <p>The handle of a node of type {@code Note}. It holds no values: each method call reads
 * in one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class NoteNode extends Handle {
  /** The parent {@code doc} of this node, unread. */
  public final ParentField<DocNode> doc;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link NoteDao}
   * checks ids.
   */
  public NoteNode(Databacon db, long id) {
    super(db, NoteFields.TYPE, id);
    doc = new ParentField<>(this, NoteFields.DOC, DocFields.TYPE);
  }

  /** Finds the parent in one round trip; null when there is none of this type. */
  public @Nullable DocNode doc() {
    return doc.get();
  }

  /** A walk that begins at this node; no network yet. */
  public NotePath path() {
    return new NotePath(this);
  }
}
