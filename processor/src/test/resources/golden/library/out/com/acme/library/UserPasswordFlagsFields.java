package com.acme.library;

import dev.databacon.schema.FlagKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code User.PasswordFlags}, with the bits pinned in {@code
 * databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class UserPasswordFlagsFields {
  /**
   * Whether a second factor is asked for.
   *
   * <p>The flag {@code twoFactor}; no network.
   */
  public static final FlagKey<Boolean> TWO_FACTOR =
      FlagKey.ofBoolean("com.acme.library.User$PasswordFlags", "twoFactor", 0, false);

  private UserPasswordFlagsFields() {}
}
