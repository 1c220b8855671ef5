package dev.databacon.processor.lock;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What to write where a name is gone: it was renamed, or it is retired. */
final class Mend {
  private Mend() {}

  /** The new name that looks most like the one that is gone, if there is a new one at all. */
  static <T> Optional<T> nearest(String gone, Collection<T> added, Function<T, String> name) {
    List<T> sorted = added.stream().sorted(Comparator.comparing(name)).toList();
    return sorted.stream().min(Comparator.comparingInt(t -> distance(gone, name.apply(t))));
  }

  /** The mend of a gone name beside a new one. */
  static String renamed(String gone, Object added, String owner) {
    return "Did you mean @Was(\"" + gone + "\") on " + added + "? " + retired(gone, owner);
  }

  /** The mend of a gone name beside nothing new. */
  static String retired(String gone, String owner) {
    return "To give it up for good, put @Retired(\"" + gone + "\") on " + owner + ".";
  }

  /** How many characters to insert, delete or replace to make one name of the other. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[to.length()];
  }
}
