package dev.databacon.write;

import dev.databacon.sql.ListSql;

/**
 * Makes room in a list for an entry at an index, when a first attempt found no gap between the
 * neighbours or another write in the same gap.
 */
final class ListPlace {
  private static final int NARROWEST = 64;
  private static final int WIDEST = 1 << 16;

  private ListPlace() {}

  /** Adds what makes room to a unit of work; each attempt spreads a wider stretch. */
  static void makeRoom(UnitOfWork unit, ListSql list, long base, int ctx, int index, int attempt) {
    if (attempt == 0) {
      return;
    }
    ServerBatch home = unit.at(base);
    home.guard(list.lock(), params -> params.add(base).add((long) ctx));
    if (index > 0) {
      int width = Math.min(WIDEST, NARROWEST << Math.min(attempt - 1, 16));
      int first = Math.max(0, index - width / 2);
      home.guard(
          list.lift(),
          params -> params.add(base).add(ctx).add(base).add(ctx).add(first).add(width));
      home.guard(
          list.spread(),
          params ->
              params.add(base).add(ctx).add(base).add(ctx).add(base).add(ctx).add(base).add(ctx));
    }
  }
}
