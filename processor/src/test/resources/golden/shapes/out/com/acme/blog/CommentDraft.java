package com.acme.blog;

import dev.databacon.node.NodeDraft;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What a new node of type {@code Comment} starts with. Its methods only collect; creating
 * the node is what uses the network. Not safe for several threads.
 */
@Generated("dev.databacon.processor")
@NullMarked
final class CommentDraft extends NodeDraft {
  /** Sets nothing yet; no network. */
  public CommentDraft() {}

  /** Starts with {@code words}; no network yet. */
  public CommentDraft words(@Nullable String words) {
    set(CommentFields.WORDS, words);
    return this;
  }

  /** Starts with one more node in {@code replies}, behind those before; no network yet. */
  public CommentDraft replies(Consumer<CommentDraft> replies) {
    add(CommentFields.REPLIES, new CommentDraft(), replies);
    return this;
  }
}
