package com.acme.library;

import dev.databacon.schema.FlagKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code User.EmailFlags}, with the bits pinned in {@code
 * databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class UserEmailFlagsFields {
  /** The flag {@code status}; no network. */
  public static final FlagKey<User.EmailFlags.Verification> STATUS =
      FlagKey.ofEnum("com.acme.library.User$EmailFlags", "status", 0, 3, User.EmailFlags.Verification.UNSENT,
          User.EmailFlags.Verification.UNSENT, User.EmailFlags.Verification.SENT,
          User.EmailFlags.Verification.RESENT, User.EmailFlags.Verification.CONFIRMED);

  private UserEmailFlagsFields() {}
}
