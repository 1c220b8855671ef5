package com.acme.kinds;

import dev.databacon.schema.Codecs;
import dev.databacon.schema.ValueKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Everything.Weight}, with the bits pinned in {@code
 * databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class EverythingWeightFields {
  /** The edge's value {@code weight}; no network. */
  public static final ValueKey<Integer> WEIGHT =
      ValueKey.of("com.acme.kinds.Everything$Weight", "weight", Codecs.INT);

  private EverythingWeightFields() {}
}
