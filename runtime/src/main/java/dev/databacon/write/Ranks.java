package dev.databacon.write;

/** The ranks that order lists. */
final class Ranks {
  /** The room that is left between two neighbours for what comes between them later. */
  static final int GAP_BITS = 20;

  private Ranks() {}

  /**
   * The rank of an entry of a list that is written as a whole. Negative, and so before whatever is
   * appended later: those ranks come from a sequence of positive numbers.
   */
  static long ofNewList(int index, int size) {
    return (long) (index - size) << GAP_BITS;
  }
}
