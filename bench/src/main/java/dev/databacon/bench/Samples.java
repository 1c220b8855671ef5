package dev.databacon.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times of one operation, in nanoseconds. Not thread-safe. */
public final class Samples {
  private final List<Long> nanos = new ArrayList<>();

  /** Runs the operation once, and notes how long it took. */
  public void time(Runnable operation) {
    long start = System.nanoTime();
    operation.run();
    add(System.nanoTime() - start);
  }

  /** Notes a time that was taken elsewhere. */
  public void add(long time) {
    nanos.add(time);
  }

  /** How many there are. */
  public int size() {
    return nanos.size();
  }

  public double medianMillis() {
    return percentile(50);
  }

  /** The median, and between which times eight of ten lie. */
  @Override
  public String toString() {
    return "%.2f ms (%.2f to %.2f)".formatted(percentile(50), percentile(10), percentile(90));
  }

  private double percentile(int percent) {
    List<Long> sorted = new ArrayList<>(nanos);
    Collections.sort(sorted);
    return sorted.get((sorted.size() - 1) * percent / 100) / 1e6;
  }
}
