package dev.databacon.corpus;

import dev.databacon.node.Entry;
import dev.databacon.node.FlagDraft;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What is known of a nickname.
 *
 * <p>A value with its {@code Profile.HandleFlags} as they were read; immutable, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class ProfileHandleFlagsEntry<T> extends Entry<T> implements Profile.HandleFlags {
  /** A value with its flags as they are stored; no network. */
  public ProfileHandleFlagsEntry(T value, long flags) {
    super(value, flags);
  }

  /** The flag {@code visible}; no network. */
  @Override
  public boolean visible() {
    return flag(ProfileHandleFlagsFields.VISIBLE);
  }

  /**
   * The flags that one write sets; the others stay. No network by itself; not safe for several
   * threads.
   */
  public static final class Draft extends FlagDraft {
    /** Sets nothing yet; no network. */
    public Draft() {}

    /** Sets {@code visible}; no network yet. */
    public Draft visible(boolean visible) {
      put(ProfileHandleFlagsFields.VISIBLE, visible);
      return this;
    }
  }
}
