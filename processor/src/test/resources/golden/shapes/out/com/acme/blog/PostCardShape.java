package com.acme.blog;

import dev.databacon.path.Shape;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** How {@code PostCard} is read from a node of type {@code Post}; constants, no network. */
@Generated("dev.databacon.processor")
@NullMarked
public final class PostCardShape {
  /**
   * What a list of posts shows.
   *
   * <p>Reads {@code PostCard}; no network by itself.
   */
  public static final Shape<PostNode, PostCard> INSTANCE =
      Shape.<PostNode, PostCard>of(PostFields.TYPE)
          .id()
          .handle()
          .value(PostFields.TITLE)
          .value(PostFields.LENGTH)
          .value(PostFields.TEXT)
          .count(PostFields.AUTHORS)
          .count(PostFields.COMMENTS)
          .orderBy(PostPartFields.SHARE.descending())
          .list(PostFields.AUTHORS, 3, CreditShape.INSTANCE)
          .orderBy(CommentFields.WORDS.ascending())
          .list(PostFields.COMMENTS, 0, CommentFields.TYPE)
          .one(PostFields.ANSWER_TO, PostCardAnswerShape.INSTANCE)
          .build(in -> new PostCard(in.<Long>next(), in.<PostNode>next(), in.<String>next(),
              in.<Integer>next(), in.<Post.Text>next(), Math.toIntExact(in.<Long>next()),
              in.<Long>next(), in.<List<Credit>>next(), in.<List<CommentNode>>next(),
              Optional.ofNullable(in.<PostCard.Answer>next())));

  private PostCardShape() {}
}
