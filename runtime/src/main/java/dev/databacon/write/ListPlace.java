package dev.databacon.write;

import dev.databacon.sql.ListSql;

/**
 * Makes room in a list for an entry at an index, when a first attempt found no gap between the
 * neighbours or another write in the same gap. The neighbours are looked for after the list is
 * locked: a rank between two neighbours as they were before somebody spread them again could be
 * anywhere among those that they have now.
 */
final class ListPlace {
  private static final int NARROWEST = 64;
  private static final int WIDEST = 1 << 16;

  private ListPlace() {}

  /** Adds what keeps or makes room to a unit of work; each further attempt, in a wider stretch. */
  static void makeRoom(UnitOfWork unit, ListSql list, long base, int ctx, int index, int attempt) {
    ServerBatch home = unit.at(base);
    if (attempt == 0) {
      home.guard(list.share(), params -> params.add(base).add((long) ctx));
      return;
    }
    home.guard(list.lock(), params -> params.add(base).add((long) ctx));
    // The first time it was most likely another write in the same gap, which the lock keeps away.
    if (index > 0 && attempt > 1) {
      int width = Math.min(WIDEST, NARROWEST << Math.min(attempt - 2, 16));
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
