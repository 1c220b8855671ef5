package com.acme.blog;

import dev.databacon.path.Shape;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * How {@code PersonCard} is read from a node of type {@code Author}; constants, no
 * network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class PersonCardShape {
  /**
   * A data class of Kotlin as kapt shows it: its getters have names of their own.
   *
   * <p>Reads {@code PersonCard}; no network by itself.
   */
  public static final Shape<AuthorNode, PersonCard> INSTANCE =
      Shape.<AuthorNode, PersonCard>of(AuthorFields.TYPE)
          .id()
          .value(AuthorFields.HANDLE)
          .list(AuthorFields.POSTS, 5, PostFields.TYPE)
          .build(in -> new PersonCard(in.<Long>next(), in.<String>next(),
              in.<List<PostNode>>next()));

  private PersonCardShape() {}
}
