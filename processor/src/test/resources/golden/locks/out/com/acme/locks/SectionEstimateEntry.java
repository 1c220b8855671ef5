package com.acme.locks;

import dev.databacon.node.Entry;
import dev.databacon.node.FlagDraft;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What is known of a number.
 *
 * <p>A value with its {@code Section.Estimate} as they were read; immutable, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class SectionEstimateEntry<T> extends Entry<T> implements Section.Estimate {
  /** A value with its flags as they are stored; no network. */
  public SectionEstimateEntry(T value, long flags) {
    super(value, flags);
  }

  /** The flag {@code rough}; no network. */
  @Override
  public boolean rough() {
    return flag(SectionEstimateFields.ROUGH);
  }

  /**
   * The flags that one write sets; the others stay. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends FlagDraft {
    /** Sets nothing yet; no network. */
    public Draft() {}

    /** Sets {@code rough}; no network yet. */
    public Draft rough(boolean rough) {
      put(SectionEstimateFields.ROUGH, rough);
      return this;
    }
  }
}
