package com.acme.library;

import dev.databacon.node.Entry;
import dev.databacon.node.FlagDraft;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A value with its {@code User.PasswordFlags} as they were read; immutable, no network. */
@Generated("dev.databacon.processor")
@NullMarked
public final class UserPasswordFlagsEntry<T> extends Entry<T> implements User.PasswordFlags {
  /** A value with its flags as they are stored; no network. */
  public UserPasswordFlagsEntry(T value, long flags) {
    super(value, flags);
  }

  /**
   * Whether a second factor is asked for.
   *
   * <p>The flag {@code twoFactor}; no network.
   */
  @Override
  public boolean twoFactor() {
    return flag(UserPasswordFlagsFields.TWO_FACTOR);
  }

  /**
   * The flags that one write sets; the others stay. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends FlagDraft {
    /** Sets nothing yet; no network. */
    public Draft() {}

    /**
     * Whether a second factor is asked for.
     *
     * <p>Sets {@code twoFactor}; no network yet.
     */
    public Draft twoFactor(boolean twoFactor) {
      put(UserPasswordFlagsFields.TWO_FACTOR, twoFactor);
      return this;
    }
  }
}
