package com.acme.tree;

import dev.databacon.Databacon;
import dev.databacon.node.Children;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.schema.ParentKind;
import dev.databacon.schema.PropertyKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Section} and the descriptors of its fields, under the numbers
 * pinned in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class SectionFields extends NodeType<SectionNode> {
  /** The node type {@code Section}; no network. */
  public static final NodeType<SectionNode> TYPE = new SectionFields();

  /** The property {@code text}; no network. */
  public static final PropertyKey<String> TEXT = TYPE.ofString("text", "4y6u");

  /**
   * The document, of a section that is not within another one.
   *
   * <p>The parent {@code doc}; no network.
   */
  public static final ParentKind DOC = TYPE.parent("doc", 0x5213ed47);

  /** The parent {@code outer}; no network. */
  public static final ParentKind OUTER = TYPE.parent("outer", 0x13fd46b0);

  /** The children {@code subsections}; no network. */
  public static final Children<SectionNode> SUBSECTIONS =
      TYPE.<SectionNode>children("subsections", 0x13fd46b0, "com.acme.tree.Section", 0x6208eab5);

  private SectionFields() {
    super("com.acme.tree.Section", 0x6208eab5);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new SectionNode(db, id);
  }
}
