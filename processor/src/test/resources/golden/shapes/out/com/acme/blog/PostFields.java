package com.acme.blog;

import dev.databacon.Databacon;
import dev.databacon.node.Children;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.node.Relation;
import dev.databacon.schema.Codecs;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.NameKind;
import dev.databacon.schema.PropertyKey;
import dev.databacon.schema.RecordCodec;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The node type {@code Post} and the descriptors of its fields, under the numbers pinned
 * in {@code databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class PostFields extends NodeType<PostNode> {
  /** The node type {@code Post}; no network. */
  public static final NodeType<PostNode> TYPE = new PostFields();

  /** The value {@code text}; no network. */
  public static final PropertyKey<Post.Text> TEXT =
      TYPE.property("text", "4y6u",
          RecordCodec.<Post.Text>builder("com.acme.blog.Post$Text")
              .component("body", Codecs.STRING, Post.Text::body)
              .component("tags", Codecs.list(Codecs.STRING), Post.Text::tags)
              .build(in -> new Post.Text(in.<String>next(), in.<List<String>>next())));

  /** The name {@code title}; no network. */
  public static final NameKind TITLE = TYPE.name("title", 0x1da3d98f, "4m1s");

  /** The flag {@code length}; no network. */
  public static final FlagKey<Integer> LENGTH = TYPE.flag("length", 0, 16, 65535, 0);

  /** The relation {@code authors}; no network. */
  public static final Relation<AuthorNode> AUTHORS =
      TYPE.<AuthorNode>toMany("authors", 0x091f1c38, "com.acme.blog.Author", 0x495f78f1)
          .inverseMany("posts", 0x2adba573)
          .data("com.acme.blog.Post$Part");

  /** The relation {@code answerTo}; no network. */
  public static final Relation<PostNode> ANSWER_TO =
      TYPE.<PostNode>toOne("answerTo", 0x3e3f28e5, "com.acme.blog.Post", 0x207da122, 0x0d370b6b)
          .data("com.acme.blog.Post$Link");

  /** The children {@code comments}; no network. */
  public static final Children<CommentNode> COMMENTS =
      TYPE.<CommentNode>children("comments", 0x7c479528, "com.acme.blog.Comment", 0x5c6f3442);

  private PostFields() {
    super("com.acme.blog.Post", 0x207da122);
  }

  @Override
  protected Handle make(Databacon db, long id) {
    return new PostNode(db, id);
  }
}
