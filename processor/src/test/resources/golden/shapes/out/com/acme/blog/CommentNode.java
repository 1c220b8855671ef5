package com.acme.blog;

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
 * The handle of a node of type {@code Comment}. It holds no values: each method call reads
 * in one round trip, the fields cost nothing. Safe for any number of threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
final class CommentNode extends Handle {
  /** The property {@code words} of this node, unread. */
  public final PropertyField<String> words;

  /** The parent {@code post} of this node, unread. */
  public final ParentField<PostNode> post;

  /** The children {@code replies} of this node, unread. */
  public final ChildListField<CommentNode, CommentDraft> replies;

  /**
   * The handle of the node with this id, which is not checked; no network. {@link
   * CommentDao} checks ids.
   */
  public CommentNode(Databacon db, long id) {
    super(db, CommentFields.TYPE, id);
    words = new PropertyField<>(this, CommentFields.WORDS);
    post = new ParentField<>(this, CommentFields.POST, PostFields.TYPE);
    replies = new ChildListField<>(this, CommentFields.REPLIES, CommentFields.TYPE,
        new CommentDraft());
  }

  /** Reads the property in one round trip; null while absent. */
  public @Nullable String words() {
    return words.get();
  }

  /** Finds the parent in one round trip; null when there is none of this type. */
  public @Nullable PostNode post() {
    return post.get();
  }

  /** Finds the first page of children in one round trip; iterating costs one a page. */
  public Page<CommentNode> replies() {
    return replies.nodes();
  }

  /**
   * Makes this node, with all that lives under it, live in {@code replies} of another one,
   * at the end or at an index; false if it is there already. Three round trips, and four
   * more over several servers.
   */
  public boolean move(CommentNode parent, Options.AddOption... options) {
    return parent.replies.add(this, options);
  }

  /**
   * Makes this node, with all that lives under it, live in {@code comments} of another one,
   * at the end or at an index; false if it is there already. Three round trips, and four
   * more over several servers.
   */
  public boolean move(PostNode parent, Options.AddOption... options) {
    return parent.comments.add(this, options);
  }

  /** A walk that begins at this node; no network yet. */
  public CommentPath path() {
    return new CommentPath(this);
  }
}
