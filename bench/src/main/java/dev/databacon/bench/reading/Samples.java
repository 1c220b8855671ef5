package dev.databacon.bench.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one way took, round by round; of the turns of a round the median counts. Not thread-safe.
 */
final class Samples {
  private final List<Double> nanos = new ArrayList<>();
  private final List<Double> bytes = new ArrayList<>();
  private final List<Double> rounds = new ArrayList<>();
  private double least = Double.MAX_VALUE;

  /** Notes a turn. */
  void add(double time, double allocated) {
    nanos.add(time);
    least = Math.min(least, time);
    bytes.add(allocated);
  }

  /** Forgets everything. */
  void clear() {
    nanos.clear();
    bytes.clear();
    rounds.clear();
    least = Double.MAX_VALUE;
  }

  /** What comes now belongs to the next round. */
  void endRound() {
    rounds.add(median(nanos));
    nanos.clear();
  }

  private static double median(List<Double> values) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  long medianBytes() {
    return (long) median(bytes);
  }

  /** The median of the rounds, the least and the greatest, in a unit that suits. */
  String times() {
    boolean fine = median(rounds) < 1e6;
    return spread(rounds, fine ? 1e3 : 1e6, fine ? " µs" : " ms");
  }

  /** The same of the ratios to another's times in the same rounds. */
  String ratios(Samples other) {
    if (other == this) {
      return "1";
    }
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < rounds.size(); i++) {
      ratios.add(rounds.get(i) / other.rounds.get(i));
    }
    return spread(ratios, 1, "");
  }

  /** The ratio of the least times, on which the load of the machine has the least influence. */
  double leastRatio(Samples other) {
    return least / other.least;
  }

  private static String spread(List<Double> values, double unit, String name) {
    return "%.2f%s (%.2f to %.2f)"
        .formatted(
            median(values) / unit,
            name,
            Collections.min(values) / unit,
            Collections.max(values) / unit);
  }
}
