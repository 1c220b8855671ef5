package com.acme.old;

import dev.databacon.schema.Codecs;
import dev.databacon.schema.ValueKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Old.Link}, with the bits pinned in {@code databacon.lock};
 * constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
@SuppressWarnings("deprecation")
public final class OldLinkFields {
  /** The edge's value {@code why}; no network. */
  public static final ValueKey<String> WHY =
      ValueKey.of("com.acme.old.Old$Link", "why", Codecs.STRING);

  private OldLinkFields() {}
}
