package com.acme.library;

import dev.databacon.node.Entry;
import dev.databacon.node.FlagDraft;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What is known of an address.
 *
 * <p>A value with its {@code User.EmailFlags} as they were read; immutable, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class UserEmailFlagsEntry<T> extends Entry<T> implements User.EmailFlags {
  /** A value with its flags as they are stored; no network. */
  public UserEmailFlagsEntry(T value, long flags) {
    super(value, flags);
  }

  /** The flag {@code status}; no network. */
  @Override
  public User.EmailFlags.Verification status() {
    return flag(UserEmailFlagsFields.STATUS);
  }

  /**
   * The flags that one write sets; the others stay. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends FlagDraft {
    /** Sets nothing yet; no network. */
    public Draft() {}

    /** Sets {@code status}; no network yet. */
    public Draft status(User.EmailFlags.Verification status) {
      put(UserEmailFlagsFields.STATUS, status);
      return this;
    }
  }
}
