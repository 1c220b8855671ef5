package com.acme.blog;

import dev.databacon.Databacon;
import dev.databacon.node.ChildListField;
import dev.databacon.node.EdgeListField;
import dev.databacon.node.EdgeToOneField;
import dev.databacon.node.FlagField;
import dev.databacon.node.FlagsField;
import dev.databacon.node.Handle;
import dev.databacon.node.NameField;
import dev.databacon.node.Page;
import dev.databacon.node.ValueField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * The handle of a node of type {@code Post}. It holds no values: each method call reads in
 * one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class PostNode extends Handle {
  /** The value {@code text} of this node, unread. */
  public final ValueField<Post.Text> text;

  /** The name {@code title} of this node, unread. */
  public final NameField title;

  /** The flag {@code length} of this node, unread. */
  public final FlagField<Integer> length;

  /** The relation {@code authors} of this node, unread. */
  public final EdgeListField<AuthorNode, PostPartEdge<AuthorNode>, PostPartEdge.Draft> authors;

  /** The relation {@code answerTo} of this node, unread. */
  public final EdgeToOneField<PostNode, PostLinkEdge<PostNode>, PostLinkEdge.Draft> answerTo;

  /** The children {@code comments} of this node, unread. */
  public final ChildListField<CommentNode, CommentDraft> comments;

  /** All flags of this node together, unread. */
  public final FlagsField<PostFlags, PostFlags.Draft> flags;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link PostDao}
   * checks ids.
   */
  public PostNode(Databacon db, long id) {
    super(db, PostFields.TYPE, id);
    text = new ValueField<>(this, PostFields.TEXT);
    title = new NameField(this, PostFields.TITLE);
    length = new FlagField<>(this, PostFields.LENGTH);
    authors = new EdgeListField<>(this, PostFields.AUTHORS, AuthorFields.TYPE, PostPartEdge::new,
        PostPartEdge.Draft::new);
    answerTo = new EdgeToOneField<>(this, PostFields.ANSWER_TO, PostFields.TYPE, PostLinkEdge::new,
        PostLinkEdge.Draft::new);
    comments = new ChildListField<>(this, PostFields.COMMENTS, CommentFields.TYPE,
        new CommentDraft());
    flags = new FlagsField<>(this, new PostFlags(), new PostFlags.Draft());
  }

  /** Reads the node's value in one round trip; null while absent. */
  public Post.@Nullable Text text() {
    return text.get();
  }

  /** Reads the name in one round trip; null while absent. */
  public @Nullable String title() {
    return title.get();
  }

  /** Reads the flag in one round trip. */
  public int length() {
    return length.get();
  }

  /** Finds the first page of nodes in one round trip; iterating costs one a page. */
  public Page<AuthorNode> authors() {
    return authors.nodes();
  }

  /** Finds the node in one round trip; null without an edge. */
  public @Nullable PostNode answerTo() {
    return answerTo.get();
  }

  /** Finds the first page of children in one round trip; iterating costs one a page. */
  public Page<CommentNode> comments() {
    return comments.nodes();
  }

  /** Reads all flags in one round trip. */
  public PostFlags flags() {
    return flags.get();
  }

  /** A walk that begins at this node; no network yet. */
  public PostPath path() {
    return new PostPath(this);
  }
}
