package com.acme.notes;

import dev.databacon.node.FlagDraft;
import dev.databacon.node.FlagSnapshot;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The flags of a node of type {@code Account} as they were read; immutable, no network. */
@Generated("dev.databacon.processor")
@NullMarked
public final class AccountFlags extends FlagSnapshot {
  AccountFlags() {}

  /** The flag {@code isAdmin}; no network. */
  public boolean isAdmin() {
    return is(AccountFields.IS_ADMIN);
  }

  /** The flag {@code level}; no network. */
  public int level() {
    return get(AccountFields.LEVEL);
  }

  /**
   * The flags that one update sets; the others stay. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends FlagDraft {
    Draft() {}

    /** Sets {@code isAdmin}; no network yet. */
    public Draft isAdmin(boolean isAdmin) {
      put(AccountFields.IS_ADMIN, isAdmin);
      return this;
    }

    /** Sets {@code level}; no network yet. */
    public Draft level(int level) {
      put(AccountFields.LEVEL, level);
      return this;
    }
  }
}
