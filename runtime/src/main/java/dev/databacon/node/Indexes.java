package dev.databacon.node;

/** The rule for indexes at which something is put. */
final class Indexes {
  private Indexes() {}

  static int check(Object list, int index) {
    if (index < 0) {
      throw new IndexOutOfBoundsException(list + ": index " + index + " is negative");
    }
    return index;
  }
}
