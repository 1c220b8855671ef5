package dev.databacon.plan;

import java.util.List;

/**
 * How many rows a stream asks for next. Rows of numbers have a size that is known; where there are
 * texts, bytes or branches it begins with few, and goes on by what those before took, so that a
 * page has some megabytes however big rows are. Not thread-safe.
 */
final class PageSize {
  /** What a page should hold; while it is read the driver holds as much again. */
  private static final long BYTES = 4L << 20;

  private static final int FIRST = 8;

  /** Rows may be bigger than those before. */
  private static final int GROWTH = 8;

  private final int most;
  private final boolean known;
  private int rows;

  /** For what is read of each row; {@code most} rows where their size is known. */
  PageSize(Selection selection, int most) {
    this.most = most;
    this.known = selection.branches().isEmpty() && isNumbers(selection.columns());
    this.rows = known ? most : Math.min(FIRST, most);
  }

  private static boolean isNumbers(List<Column> columns) {
    return columns.stream().allMatch(column -> column.kind().isNumber());
  }

  /** The most rows to ask for. */
  int rows() {
    return rows;
  }

  /** Takes note of a page. */
  void took(Level level) {
    if (known) {
      return;
    }
    // Where nothing came nothing is big: a row that comes then is one of few.
    long each = 1 + level.bytes() / Math.max(1, level.size());
    long fitting = Math.max(1, BYTES / each);
    // A page that was cut short for another reason says nothing of how many there could be.
    rows = (int) Math.min(Math.min(most, fitting), (long) rows * GROWTH);
  }
}
