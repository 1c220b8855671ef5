package com.acme.kinds;

import dev.databacon.schema.Codecs;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.ValueKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Everything.Remark}, with the bits pinned in {@code
 * databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class EverythingRemarkFields {
  /** The flag {@code colour}; no network. */
  public static final FlagKey<Everything.Colour> COLOUR =
      FlagKey.ofEnum("com.acme.kinds.Everything$Remark", "colour", 0, 2, Everything.Colour.RED,
          Everything.Colour.RED, Everything.Colour.GREEN);

  /** The edge's value {@code remark}; no network. */
  public static final ValueKey<String> REMARK =
      ValueKey.of("com.acme.kinds.Everything$Remark", "remark", Codecs.STRING);

  private EverythingRemarkFields() {}
}
