package dev.databacon.sql;

import java.sql.ResultSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are the answers to many questions, one after the other: the number of the question
 * stands in the first column, and what was asked for behind it. Not thread-safe.
 */
public final class GroupedRows extends Rows {
  private static final int SHIFT = 1;

  private long group;
  private boolean ahead;
  private boolean ended;

  GroupedRows(ResultSet results, @Nullable Exchange exchange) {
    super(results, exchange, SHIFT);
  }

  /** Passes over what is left of the group before, and stands before the first row of this one. */
  public Rows group(long number) {
    while (next()) {
      // Its reader did not want them all.
    }
    group = number;
    return this;
  }

  @Override
  public boolean next() {
    if (!ahead) {
      if (ended || !super.next()) {
        ended = true;
        return false;
      }
      ahead = true;
    }
    if (getLong(1 - SHIFT) != group) {
      return false;
    }
    ahead = false;
    return true;
  }
}
