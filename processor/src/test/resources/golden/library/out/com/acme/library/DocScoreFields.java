package com.acme.library;

import dev.databacon.schema.Codecs;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.ValueKey;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Doc.Score}, with the bits pinned in {@code databacon.lock};
 * constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class DocScoreFields {
  /** The flag {@code similarity}; no network. */
  public static final FlagKey<Integer> SIMILARITY =
      FlagKey.ofInt("com.acme.library.Doc$Score", "similarity", 0, 16, 65535, 0);

  /**
   * Whether this end has seen it.
   *
   * <p>The flag {@code seen}; no network.
   */
  public static final FlagKey<Boolean> SEEN =
      FlagKey.ofBoolean("com.acme.library.Doc$Score", "seen", 16, false);

  /**
   * Why, in words.
   *
   * <p>The edge's value {@code note}; no network.
   */
  public static final ValueKey<Map<String, String>> NOTE =
      ValueKey.of("com.acme.library.Doc$Score", "note", Codecs.map(Codecs.STRING));

  private DocScoreFields() {}
}
