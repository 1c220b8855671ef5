package com.acme.blog;

import dev.databacon.schema.Codecs;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.ValueKey;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Post.Part}, with the bits pinned in {@code databacon.lock};
 * constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class PostPartFields {
  /** The flag {@code share}; no network. */
  public static final FlagKey<Integer> SHARE =
      FlagKey.ofInt("com.acme.blog.Post$Part", "share", 0, 7, 127, 0);

  /** The edge's value {@code note}; no network. */
  public static final ValueKey<Map<String, String>> NOTE =
      ValueKey.of("com.acme.blog.Post$Part", "note", Codecs.map(Codecs.STRING));

  private PostPartFields() {}
}
