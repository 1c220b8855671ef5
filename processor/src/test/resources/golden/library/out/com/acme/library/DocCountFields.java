package com.acme.library;

import dev.databacon.schema.FlagKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Doc.Count}, with the bits pinned in {@code databacon.lock};
 * constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class DocCountFields {
  /** The flag {@code count}; no network. */
  public static final FlagKey<Integer> COUNT =
      FlagKey.ofInt("com.acme.library.Doc$Count", "count", 0, 12, 4095, 0);

  private DocCountFields() {}
}
