package com.acme.notes;

import dev.databacon.node.EdgeData;
import dev.databacon.node.EdgeDraft;
import dev.databacon.node.EdgeSnapshot;
import dev.databacon.node.Handle;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** An edge with its {@code Account.Friend} as it was read; immutable, no network. */
@Generated("dev.databacon.processor")
@NullMarked
public final class AccountFriendEdge<N extends Handle> extends EdgeSnapshot<N>
    implements Account.Friend {
  /** The edge to {@code node} with its data as stored; no network. */
  public AccountFriendEdge(N node, EdgeData data) {
    super(node, data);
  }

  /** The flag {@code isClose}; no network. */
  @Override
  public boolean isClose() {
    return flag(AccountFriendFields.IS_CLOSE);
  }

  /** The flag {@code since}; no network. */
  @Override
  public int getSince() {
    return flag(AccountFriendFields.SINCE);
  }

  /** The edge's value; no network. */
  @Override
  public @Nullable String getNote() {
    return value(AccountFriendFields.NOTE);
  }

  /**
   * What one write sets on an edge; the rest stays. No network by itself; not safe for
   * several threads.
   */
  public static final class Draft extends EdgeDraft {
    /** Sets nothing yet; no network. */
    public Draft() {}

    /** Sets {@code isClose}; no network yet. */
    public Draft isClose(boolean isClose) {
      put(AccountFriendFields.IS_CLOSE, isClose);
      return this;
    }

    /** Sets {@code since}; no network yet. */
    public Draft since(int since) {
      put(AccountFriendFields.SINCE, since);
      return this;
    }

    /** Sets {@code note}; no network yet. */
    public Draft note(@Nullable String note) {
      value(AccountFriendFields.NOTE, note);
      return this;
    }
  }
}
