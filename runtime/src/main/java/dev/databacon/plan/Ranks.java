package dev.databacon.plan;

import dev.databacon.sql.Rows;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The ranks that the rows of a statement have in the lists on their way, as long as it is open
 * whether the rows came in order. Not thread-safe.
 */
final class Ranks {
  private final long[][] ranks;
  private final long[] last;
  private int lastRoot = -1;
  private boolean sorted = true;

  /** For a walk through so many lists; none when those of each root are known to be in order. */
  Ranks(int lists) {
    ranks = new long[lists][lists == 0 ? 0 : 16];
    last = new long[lists];
  }

  /** Reads those of a row, from a column on. */
  void read(int row, int root, Rows rows, int column) {
    int compared = Integer.compare(root, lastRoot);
    for (int i = 0; i < ranks.length; i++) {
      long rank = rows.getLong(column + i);
      compared = compared != 0 ? compared : Long.compare(rank, last[i]);
      last[i] = rank;
      if (row == ranks[i].length) {
        ranks[i] = Arrays.copyOf(ranks[i], row * 2);
      }
      ranks[i][row] = rank;
    }
    sorted &= compared >= 0;
    lastRoot = root;
  }

  boolean isSorted() {
    return sorted;
  }

  /** The rows in order: by root, then by the lists on their way. */
  int[] order(int[] root, int size) {
    return IntStream.range(0, size)
        .boxed()
        .sorted((a, b) -> compare(root, a, b))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private int compare(int[] root, int a, int b) {
    int compared = Integer.compare(root[a], root[b]);
    for (int i = 0; i < ranks.length && compared == 0; i++) {
      compared = Long.compare(ranks[i][a], ranks[i][b]);
    }
    return compared;
  }
}
