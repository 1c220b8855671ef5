package dev.databacon.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Nodes without order, each with how often it counts. Grows; not thread-safe. */
final class Bag {
  private final Numbering numbers;
  private long[] times = new long[16];
  private boolean once = true;

  Bag() {
    numbers = new Numbering(64);
  }

  static Bag of(long[] ids) {
    Bag bag = new Bag();
    for (long id : ids) {
      bag.add(id, 1);
    }
    return bag;
  }

  void add(long id, long more) {
    int number = numbers.add(id, 0);
    if (number >= times.length) {
      times = Arrays.copyOf(times, times.length * 2);
    }
    times[number] += more;
    once &= times[number] == 1;
  }

  void addAll(Bag other) {
    long[] ids = other.ids();
    for (int i = 0; i < ids.length; i++) {
      add(ids[i], other.times[i]);
    }
  }

  /** Each once. */
  void flatten() {
    Arrays.fill(times, 0, size(), 1);
    once = true;
  }

  int size() {
    return numbers.size();
  }

  long[] ids() {
    return numbers.ids();
  }

  /** How often each counts; null when each does once. */
  long @Nullable [] times() {
    return once ? null : Arrays.copyOf(times, size());
  }

  long total() {
    return Arrays.stream(times, 0, size()).sum();
  }
}
