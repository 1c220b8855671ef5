package dev.databacon.plan;

import java.util.Comparator;

/**
 * A name that a search found.
 *
 * @param id its node
 * @param value the name
 * @param flags its bit field
 * @param folded what orders it; empty where likeness does
 * @param score how like it is to what was searched for; 0 where that does not order it
 */
public record FoundName(long id, String value, long flags, String folded, long score) {
  /** The order in which every server answers. */
  static final Comparator<FoundName> ORDER =
      Comparator.comparingLong((FoundName row) -> -row.score)
          .thenComparing(FoundName::folded, FoundName::compare)
          .thenComparing(FoundName::value, FoundName::compare)
          .thenComparingLong(FoundName::id);

  /**
   * Compares by code points, as PostgreSQL compares the bytes of UTF-8: {@code String.compareTo}
   * has those beyond 16 bits before some of the others.
   */
  static int compare(String one, String other) {
    int length = Math.min(one.length(), other.length());
    int i = 0;
    while (i < length && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    if (i == length) {
      return Integer.compare(one.length(), other.length());
    }
    // The second halves of two pairs that begin alike compare as their code points do.
    return Integer.compare(one.codePointAt(i), other.codePointAt(i));
  }
}
