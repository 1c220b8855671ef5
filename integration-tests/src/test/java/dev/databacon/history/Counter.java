package dev.databacon.history;

import org.jspecify.annotations.Nullable;

/** A number to which calls add, and which each of them gives. */
final class Counter implements Specification<Long, Counter.Input, Long> {
  /** A call: adds up to a limit, or down to it. Adding 0 reads. */
  record Input(long by, long limit) {}

  @Override
  public Long initial() {
    return 0L;
  }

  @Override
  public @Nullable Long after(Long state, Input input, Long output) {
    long sum = state + input.by;
    long after =
        input.by >= 0
            ? Math.max(state, Math.min(sum, input.limit))
            : Math.min(state, Math.max(sum, input.limit));
    return output == after ? (Long) after : null;
  }
}
