package com.acme.old;

import dev.databacon.schema.FlagKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Old.Marks}, with the bits pinned in {@code databacon.lock};
 * constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
@SuppressWarnings("deprecation")
public final class OldMarksFields {
  /** The flag {@code mark}; no network. */
  public static final FlagKey<Boolean> MARK =
      FlagKey.ofBoolean("com.acme.old.Old$Marks", "mark", 0, false);

  private OldMarksFields() {}
}
