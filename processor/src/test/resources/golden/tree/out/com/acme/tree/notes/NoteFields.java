package com.acme.tree.notes;

import dev.databacon.Databacon;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.schema.ParentKind;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Note} and the descriptors of its fields, under the numbers pinned
 * in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class NoteFields extends NodeType<NoteNode> {
  /** The node type {@code Note}; no network. */
  public static final NodeType<NoteNode> TYPE = new NoteFields();

  /** The parent {@code doc}; no network. */
  public static final ParentKind DOC = TYPE.parent("doc", 0x0d1e57cb, 0x66c8ebd0);

  private NoteFields() {
    super("com.acme.tree.notes.Note", 0x7c30eafc);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new NoteNode(db, id);
  }
}
