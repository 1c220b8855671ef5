package com.acme.old;

import dev.databacon.node.FlagDraft;
import dev.databacon.node.FlagSnapshot;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The flags of a node of type {@code Old} as they were read; immutable, no network. */
@Generated("dev.databacon.processor")
@NullMarked
@SuppressWarnings("deprecation")
public final class OldFlags extends FlagSnapshot {
  OldFlags() {}

  /** The flag {@code kind}; no network. */
  @Deprecated
  public Old.Kind kind() {
    return get(OldFields.KIND);
  }

  /**
   * The flags that one update sets; the others stay. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends FlagDraft {
    Draft() {}

    /** Sets {@code kind}; no network yet. */
    @Deprecated
    public Draft kind(Old.Kind kind) {
      put(OldFields.KIND, kind);
      return this;
    }
  }
}
