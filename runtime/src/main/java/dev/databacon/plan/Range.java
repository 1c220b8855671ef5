package dev.databacon.plan;

/**
 * A stretch of a list.
 *
 * @param after the rank after which it starts; the least long for the list's start
 * @param offset how many entries to pass over from there
 * @param limit the most entries to read
 */
public record Range(long after, int offset, int limit) {
  /** Below every rank. */
  public static final long START = Long.MIN_VALUE;

  /** The one entry at an index. */
  public static Range at(int index) {
    return new Range(START, index, 1);
  }
}
