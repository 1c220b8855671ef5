package com.acme.works;

import dev.databacon.schema.FlagKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Library.Page.Marks}, with the bits pinned in {@code
 * databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class LibraryPageMarksFields {
  /** The flag {@code bold}; no network. */
  public static final FlagKey<Boolean> BOLD =
      FlagKey.ofBoolean("com.acme.works.Library$Page$Marks", "bold", 0, false);

  private LibraryPageMarksFields() {}
}
