package com.acme.old;

import dev.databacon.node.Entry;
import dev.databacon.node.FlagDraft;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A value with its {@code Old.Marks} as they were read; immutable, no network. */
@Generated("dev.databacon.processor")
@NullMarked
@SuppressWarnings("deprecation")
public final class OldMarksEntry<T> extends Entry<T> implements Old.Marks {
  /** A value with its flags as they are stored; no network. */
  public OldMarksEntry(T value, long flags) {
    super(value, flags);
  }

  /** The flag {@code mark}; no network. */
  @Deprecated
  @Override
  public boolean mark() {
    return flag(OldMarksFields.MARK);
  }

  /**
   * The flags that one write sets; the others stay. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends FlagDraft {
    /** Sets nothing yet; no network. */
    public Draft() {}

    /** Sets {@code mark}; no network yet. */
    @Deprecated
    public Draft mark(boolean mark) {
      put(OldMarksFields.MARK, mark);
      return this;
    }
  }
}
