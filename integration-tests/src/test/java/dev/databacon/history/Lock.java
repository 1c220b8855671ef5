package dev.databacon.history;

import org.jspecify.annotations.Nullable;

/**
 * A lock of which leases are got, each with a token greater than all before it. Also what ends a
 * lease by the server's clock is a call.
 */
final class Lock implements Specification<Lock.State, Lock.Input, Long> {
  /** What asking for a lease gives that another one holds, or a call on a lease that is lost. */
  static final long NO = 0;

  /** What a call on a lease gives that is held. */
  static final long YES = 1;

  /** What is done. */
  enum Kind {
    ACQUIRE,
    TRY,
    CHECK,
    RENEW,
    RELEASE,
    IS_HELD,
    EXPIRE
  }

  /** A call; the token is that of the lease on which it is made. */
  record Input(Kind kind, long token) {}

  /**
   * The lock.
   *
   * @param holder the token of the lease that holds it; 0 for none
   * @param last the greatest token
   */
  record State(long holder, long last) {}

  @Override
  public State initial() {
    return new State(0, 0);
  }

  @Override
  public @Nullable State after(State state, Input input, Long output) {
    return switch (input.kind) {
      case ACQUIRE -> got(state, output);
      case TRY -> output == NO ? sameIf(state, state.holder != 0) : got(state, output);
      case CHECK, RENEW -> sameIf(state, (state.holder == input.token) == (output == YES));
      case RELEASE -> state.holder == input.token ? new State(0, state.last) : state;
      case IS_HELD -> sameIf(state, (state.holder != 0) == (output == YES));
      case EXPIRE -> new State(0, state.last);
    };
  }

  private static @Nullable State got(State state, long token) {
    return state.holder == 0 && token > state.last ? new State(token, token) : null;
  }

  private static @Nullable State sameIf(State state, boolean holds) {
    return holds ? state : null;
  }
}
