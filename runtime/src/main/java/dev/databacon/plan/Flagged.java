package dev.databacon.plan;

import org.jspecify.annotations.Nullable;

/**
 * A value with the number that is stored beside it.
 *
 * @param value the value
 * @param number a bit field, or a version
 */
public record Flagged<T extends @Nullable Object>(T value, long number) {

  /** Null when there is no value. */
  static <T> @Nullable Flagged<T> of(@Nullable T value, long number) {
    return value == null ? null : new Flagged<>(value, number);
  }
}
