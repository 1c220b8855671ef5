package com.acme.tree;

import com.acme.tree.notes.NoteNode;
import dev.databacon.Databacon;
import dev.databacon.node.Children;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Doc} and the descriptors of its fields, under the numbers pinned in
 * {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class DocFields extends NodeType<DocNode> {
  /** The node type {@code Doc}; no network. */
  public static final NodeType<DocNode> TYPE = new DocFields();

  /**
   * Its sections, in the order of reading.
   *
   * <p>The children {@code sections}; no network.
   */
  public static final Children<SectionNode> SECTIONS =
      TYPE.<SectionNode>children("sections", 0x5213ed47, "com.acme.tree.Section", 0x6208eab5);

  /** The children {@code notes}; no network. */
  public static final Children<NoteNode> NOTES =
      TYPE.<NoteNode>children("notes", 0x0d1e57cb, "com.acme.tree.notes.Note", 0x7c30eafc).spread();

  /** The children {@code hidden}; no network. */
  public static final Children<NoteNode> HIDDEN =
      TYPE.<NoteNode>children("hidden", 0x66c8ebd0,
          "com.acme.tree.notes.Note", 0x7c30eafc).spread();

  private DocFields() {
    super("com.acme.tree.Doc", 0x557a2656);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new DocNode(db, id);
  }
}
