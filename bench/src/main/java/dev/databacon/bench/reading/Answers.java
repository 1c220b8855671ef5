package dev.databacon.bench.reading;

import org.jspecify.annotations.Nullable;

/** Numbers that are the same for the same answer, in whatever order it comes. */
public final class Answers {
  private Answers() {}

  /** Of names. */
  public static long names(Iterable<? extends @Nullable String> names) {
    long sum = 0;
    for (String name : names) {
      sum += 31L + String.valueOf(name).hashCode();
    }
    return sum;
  }

  /** Of ids. */
  public static long ids(Iterable<Long> ids) {
    long sum = 0;
    for (long id : ids) {
      sum += id * 0x9E3779B97F4A7C15L;
    }
    return sum;
  }
}
