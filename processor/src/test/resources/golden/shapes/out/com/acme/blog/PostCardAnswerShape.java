package com.acme.blog;

import dev.databacon.path.Shape;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * How {@code PostCard.Answer} is read from an edge with {@code Post.Link} to a node of
 * type {@code Post}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
final class PostCardAnswerShape {
  /**
   * The post that another one answers.
   *
   * <p>Reads {@code PostCard.Answer}; no network by itself.
   */
  public static final Shape<PostNode, PostCard.Answer> INSTANCE =
      Shape.<PostNode, PostCard.Answer>edge(PostFields.TYPE, "com.acme.blog.Post$Link")
          .value(PostLinkFields.WEIGHT)
          .value(PostFields.TITLE)
          .one(PostFields.ANSWER_TO, PostFields.TYPE)
          .build(in -> new PostCard.Answer(Objects.requireNonNullElse(in.<Double>next(), 0.0),
              Optional.ofNullable(in.<String>next()), in.<PostNode>next()));

  private PostCardAnswerShape() {}
}
