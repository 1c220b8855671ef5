package dev.databacon.sql;

import org.jspecify.annotations.Nullable;

/**
 * What a queued statement will have answered once its session has been flushed. Not thread-safe.
 */
public final class Answer<T extends @Nullable Object> {
  private @Nullable T value;
  private boolean known;

  Answer() {}

  void complete(T result) {
    value = result;
    known = true;
  }

  boolean isThere() {
    return known;
  }

  /** The answer. Throws when the statement has not run yet, or failed. */
  @SuppressWarnings("NullAway") // T says whether null is an answer; an unanswered one has thrown.
  public T get() {
    if (!known) {
      throw new IllegalStateException("This statement has not run: flush its session first.");
    }
    return value;
  }
}
