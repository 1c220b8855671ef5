package dev.databacon.corpus;

import dev.databacon.schema.FlagKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Profile.HandleFlags}, with the bits pinned in {@code databacon.lock};
 * constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class ProfileHandleFlagsFields {
  /** The flag {@code visible}; no network. */
  public static final FlagKey<Boolean> VISIBLE = FlagKey.ofBoolean("visible", 0, false);

  private ProfileHandleFlagsFields() {}
}
