package dev.databacon.processor.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How messages offer names: the nearest one, or a choice. */
public final class Names {
  private static final int CHOICE = 5;

  private Names() {}

  /**
   * "Did you mean 'email'?" for a near name, else up to five to choose from, else the otherwise.
   */
  public static String suggest(String wrong, List<String> candidates, String otherwise) {
    if (candidates.isEmpty()) {
      return otherwise;
    }
    String nearest =
        candidates.stream().min(Comparator.comparingInt(c -> distance(wrong, c))).orElseThrow();
    if (distance(wrong, nearest) <= Math.max(1, Math.max(wrong.length(), nearest.length()) / 3)) {
      return "Did you mean '" + nearest + "'?";
    }
    return candidates.stream()
        .limit(CHOICE)
        .map(c -> "'" + c + "'")
        .collect(
            Collectors.joining(
                ", ",
                candidates.size() == 1 ? "There is only " : "Choose one of ",
                candidates.size() > CHOICE ? ", ..." : "."));
  }

  /** The number of letters to insert, delete, replace or swap with a neighbour, case apart. */
  static int distance(String a, String b) {
    String left = a.toLowerCase(Locale.ROOT);
    String right = b.toLowerCase(Locale.ROOT);
    int[][] cost = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(left, right, cost, i, j);
      }
    }
    return cost[left.length()][right.length()];
  }

  private static int cheapest(String left, String right, int[][] cost, int i, int j) {
    int replaced = cost[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
    int least = Math.min(replaced, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1);
    return swapped ? Math.min(least, 1 + cost[i - 2][j - 2]) : least;
  }
}
