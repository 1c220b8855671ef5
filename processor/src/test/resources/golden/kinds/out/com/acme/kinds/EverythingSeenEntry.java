package com.acme.kinds;

import dev.databacon.node.Entry;
import dev.databacon.node.FlagDraft;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A value with its {@code Everything.Seen} as they were read; immutable, no network. */
@Generated("dev.databacon.processor")
@NullMarked
public final class EverythingSeenEntry<T> extends Entry<T> implements Everything.Seen {
  /** A value with its flags as they are stored; no network. */
  public EverythingSeenEntry(T value, long flags) {
    super(value, flags);
  }

  /** The flag {@code seen}; no network. */
  @Override
  public boolean seen() {
    return flag(EverythingSeenFields.SEEN);
  }

  /**
   * The flags that one write sets; the others stay. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends FlagDraft {
    /** Sets nothing yet; no network. */
    public Draft() {}

    /** Sets {@code seen}; no network yet. */
    public Draft seen(boolean seen) {
      put(EverythingSeenFields.SEEN, seen);
      return this;
    }
  }
}
