package dev.databacon.bench.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What one way took, turn by turn. Not thread-safe. */
final class Samples {
  private final List<Double> nanos = new ArrayList<>();
  private final List<Double> bytes = new ArrayList<>();

  void add(double time, double allocated) {
    nanos.add(time);
    bytes.add(allocated);
  }

  void clear() {
    nanos.clear();
    bytes.clear();
  }

  private static double percentile(List<Double> values, int percent) {
    List<Double> sorted = new ArrayList<>(values);
    Collections.sort(sorted);
    return sorted.get((sorted.size() - 1) * percent / 100);
  }

  long medianBytes() {
    return (long) percentile(bytes, 50);
  }

  /** The median, and between which times eight of ten lie, in a unit that suits. */
  String times() {
    double median = percentile(nanos, 50);
    boolean fine = median < 1e6;
    double unit = fine ? 1e3 : 1e6;
    return "%.2f %s (%.2f to %.2f)"
        .formatted(
            median / unit,
            fine ? "µs" : "ms",
            percentile(nanos, 10) / unit,
            percentile(nanos, 90) / unit);
  }

  /**
   * The ratio of the medians to others', and between which ratios of times of the same turn eight of
   * ten lie.
   */
  String ratios(Samples others) {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < nanos.size(); i++) {
      ratios.add(nanos.get(i) / others.nanos.get(i));
    }
    return "%.2f (%.2f to %.2f)"
        .formatted(
            percentile(nanos, 50) / percentile(others.nanos, 50),
            percentile(ratios, 10),
            percentile(ratios, 90));
  }
}
