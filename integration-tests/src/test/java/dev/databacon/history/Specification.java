package dev.databacon.history;

import org.jspecify.annotations.Nullable;

/**
 * What an object does when calls come one after the other.
 *
 * @param <S> its states, immutable and with equality by value
 */
interface Specification<S, I, O> {
  /** The state before the first call. */
  S initial();

  /** The state after a call that gave {@code output}; null when it cannot have given that. */
  @Nullable S after(S state, I input, O output);
}
