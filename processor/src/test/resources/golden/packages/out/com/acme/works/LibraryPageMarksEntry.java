package com.acme.works;

import dev.databacon.node.Entry;
import dev.databacon.node.FlagDraft;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A value with its {@code Library.Page.Marks} as they were read; immutable, no network. */
@Generated("dev.databacon.processor")
@NullMarked
public final class LibraryPageMarksEntry<T> extends Entry<T> implements Library.Page.Marks {
  /** A value with its flags as they are stored; no network. */
  public LibraryPageMarksEntry(T value, long flags) {
    super(value, flags);
  }

  /** The flag {@code bold}; no network. */
  @Override
  public boolean bold() {
    return flag(LibraryPageMarksFields.BOLD);
  }

  /**
   * The flags that one write sets; the others stay. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends FlagDraft {
    /** Sets nothing yet; no network. */
    public Draft() {}

    /** Sets {@code bold}; no network yet. */
    public Draft bold(boolean bold) {
      put(LibraryPageMarksFields.BOLD, bold);
      return this;
    }
  }
}
