package com.acme.locks;

import dev.databacon.schema.FlagKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Section.Estimate}, with the bits pinned in {@code
 * databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class SectionEstimateFields {
  /** The flag {@code rough}; no network. */
  public static final FlagKey<Boolean> ROUGH =
      FlagKey.ofBoolean("com.acme.locks.Section$Estimate", "rough", 0, false);

  private SectionEstimateFields() {}
}
