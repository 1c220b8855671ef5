package com.acme.kinds;

import dev.databacon.schema.FlagKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Everything.Seen}, with the bits pinned in {@code
 * databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class EverythingSeenFields {
  /** The flag {@code seen}; no network. */
  public static final FlagKey<Boolean> SEEN =
      FlagKey.ofBoolean("com.acme.kinds.Everything$Seen", "seen", 0, false);

  private EverythingSeenFields() {}
}
