package com.acme.blog;

import dev.databacon.path.Shape;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * How {@code Credit} is read from an edge with {@code Post.Part} to a node of type {@code
 * Author}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
final class CreditShape {
  /** Reads {@code Credit}; no network by itself. */
  public static final Shape<AuthorNode, Credit> INSTANCE =
      Shape.<AuthorNode, Credit>edge(AuthorFields.TYPE, "com.acme.blog.Post$Part")
          .value(AuthorFields.HANDLE)
          .values(AuthorFields.EMAILS, 2)
          .count(AuthorFields.EMAILS)
          .value(AuthorFields.ROLE)
          .value(AuthorFields.SEEN_AT)
          .value(AuthorFields.COUNT)
          .value(AuthorFields.KARMA)
          .value(PostPartFields.SHARE)
          .value(PostPartFields.NOTE)
          .build(in -> new Credit(in.<String>next(), in.<List<String>>next(), in.<Long>next(),
              in.<Author.Role>next(), Optional.ofNullable(in.<Instant>next()), in.<Integer>next(),
              Math.toIntExact(in.<Long>next()), in.<Integer>next(),
              in.<Map<String, String>>next()));

  private CreditShape() {}
}
