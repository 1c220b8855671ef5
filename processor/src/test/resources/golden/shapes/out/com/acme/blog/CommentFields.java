package com.acme.blog;

import dev.databacon.Databacon;
import dev.databacon.node.Children;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.schema.ParentKind;
import dev.databacon.schema.PropertyKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Comment} and the descriptors of its fields, under the numbers
 * pinned in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
final class CommentFields extends NodeType<CommentNode> {
  /** The node type {@code Comment}; no network. */
  public static final NodeType<CommentNode> TYPE = new CommentFields();

  /** The property {@code words}; no network. */
  public static final PropertyKey<String> WORDS = TYPE.ofString("words", "sgi8");

  /** The parent {@code post}; no network. */
  public static final ParentKind POST = TYPE.parent("post", 0x7c479528);

  /** The children {@code replies}; no network. */
  public static final Children<CommentNode> REPLIES =
      TYPE.<CommentNode>children("replies", 0x329a98a7, "com.acme.blog.Comment", 0x5c6f3442);

  private CommentFields() {
    super("com.acme.blog.Comment", 0x5c6f3442);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new CommentNode(db, id);
  }
}
