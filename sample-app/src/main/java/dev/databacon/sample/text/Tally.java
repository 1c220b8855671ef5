package dev.databacon.sample.text;

import java.util.EnumMap;
import java.util.Map;

/** How many files were left out for each reason. Not thread-safe. */
public final class Tally {
  private final EnumMap<Skip, Long> counts = new EnumMap<>(Skip.class);

  /** Counts one file. */
  public void add(Skip reason) {
    counts.merge(reason, 1L, Long::sum);
  }

  /** Counts all that another tally has counted. */
  public void addAll(Tally other) {
    other.counts.forEach((reason, count) -> counts.merge(reason, count, Long::sum));
  }

  /** The number of files left out for this reason. */
  public long count(Skip reason) {
    return counts.getOrDefault(reason, 0L);
  }

  /** The reasons that occurred, with their counts. */
  public Map<Skip, Long> counts() {
    return new EnumMap<>(counts);
  }
}
