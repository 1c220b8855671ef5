package dev.databacon.plan;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Nodes without order, each with how often it counts. As long as all that come are known to be new
 * it only keeps them in a row. Grows; not thread-safe.
 */
final class Bag {
  private static final int SMALLEST = 16;

  private long[] ids = new long[SMALLEST];
  private int size;
  private @Nullable Numbering numbers;
  private long @Nullable [] times;

  static Bag of(long[] ids) {
    Bag bag = new Bag();
    bag.ids = ids.clone();
    bag.size = ids.length;
    return bag;
  }

  /** Adds a node that is not in it. */
  void addNew(long id) {
    if (numbers == null && times == null) {
      if (size == ids.length) {
        ids = Arrays.copyOf(ids, Math.max(SMALLEST, size * 2));
      }
      ids[size++] = id;
    } else {
      add(id, 1);
    }
  }

  void add(long id, long more) {
    Numbering all = numbering();
    int before = all.size();
    int number = all.add(id, 0);
    if (number < before || more != 1) {
      count(number, number < before, more);
    } else if (times != null) {
      count(number, false, 1);
    }
  }

  private Numbering numbering() {
    Numbering all = numbers;
    if (all == null) {
      all = Numbering.of(Arrays.copyOf(ids, size));
      numbers = all;
      ids = new long[0];
    }
    return all;
  }

  private void count(int number, boolean known, long more) {
    long[] counts = times;
    if (counts == null) {
      counts = new long[Math.max(SMALLEST, numbering().size())];
      Arrays.fill(counts, 1);
    } else if (number >= counts.length) {
      counts = Arrays.copyOf(counts, number * 2);
    }
    counts[number] = known ? counts[number] + more : more;
    times = counts;
  }

  void addAll(Bag other) {
    long[] more = other.ids();
    for (int i = 0; i < more.length; i++) {
      add(more[i], other.times == null ? 1 : other.times[i]);
    }
  }

  /** Each once. */
  void flatten() {
    times = null;
  }

  int size() {
    return numbers == null ? size : numbers.size();
  }

  long[] ids() {
    return numbers == null ? Arrays.copyOf(ids, size) : numbers.ids();
  }

  /** How often each counts; null when each does once. */
  long @Nullable [] times() {
    return times == null ? null : Arrays.copyOf(times, size());
  }

  long total() {
    return times == null ? size() : Arrays.stream(times, 0, size()).sum();
  }
}
