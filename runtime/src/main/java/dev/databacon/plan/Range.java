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

  /** The whole list. */
  public static final Range ALL = new Range(START, 0, Integer.MAX_VALUE);

  /** The one entry at an index. */
  public static Range at(int index) {
    return new Range(START, index, 1);
  }

  /** Whether it takes less than all that is behind {@link #after}. */
  public boolean isCut() {
    return offset > 0 || limit < Integer.MAX_VALUE;
  }
}
