package com.acme.blog;

import dev.databacon.path.Shape;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** How {@code Thread} is read from a node of type {@code Comment}; constants, no network. */
@Generated("dev.databacon.processor")
@NullMarked
final class ThreadShape {
  /**
   * A comment with the comments under it, three levels deep.
   *
   * <p>Reads {@code Thread}; no network by itself.
   */
  public static final Shape<CommentNode, Thread> INSTANCE =
      Shape.<CommentNode, Thread>of(CommentFields.TYPE)
          .value(CommentFields.WORDS)
          .listAgain(CommentFields.REPLIES, 10, 2)
          .one(CommentFields.POST, PostFields.TYPE)
          .build(in -> new Thread(in.<String>next(), in.<List<Thread>>next(), in.<PostNode>next()));

  private ThreadShape() {}
}
