package com.acme.blog;

import dev.databacon.schema.Codecs;
import dev.databacon.schema.ValueKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Post.Link}, with the bits pinned in {@code databacon.lock};
 * constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class PostLinkFields {
  /** The edge's value {@code weight}; no network. */
  public static final ValueKey<Double> WEIGHT =
      ValueKey.of("com.acme.blog.Post$Link", "weight", Codecs.DOUBLE);

  private PostLinkFields() {}
}
