package com.acme.notes;

import dev.databacon.schema.Codecs;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.ValueKey;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The descriptors of {@code Account.Friend}, with the bits pinned in {@code
 * databacon.lock}; constants, no network.
 */
@Generated("dev.databacon.processor")
@NullMarked
public final class AccountFriendFields {
  /** The flag {@code isClose}; no network. */
  public static final FlagKey<Boolean> IS_CLOSE =
      FlagKey.ofBoolean("com.acme.notes.Account$Friend", "isClose", 4, false);

  /** The flag {@code since}; no network. */
  public static final FlagKey<Integer> SINCE =
      FlagKey.ofInt("com.acme.notes.Account$Friend", "since", 0, 4, 15, 0);

  /** The edge's value {@code note}; no network. */
  public static final ValueKey<String> NOTE =
      ValueKey.of("com.acme.notes.Account$Friend", "note", Codecs.STRING);

  private AccountFriendFields() {}
}
