package dev.databacon.write;

import dev.databacon.error.ConstraintException;
import dev.databacon.schema.EdgeEnd;
import dev.databacon.schema.EdgeKind;
import dev.databacon.sql.Answer;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.EdgePlaceSql;
import dev.databacon.sql.ListSql;
import dev.databacon.sql.Params;
import java.util.ArrayList;
import java.util.List;

/** Puts edges at indexes of their lists. */
public final class EdgePlaces {
  /** The index that stands for the end of any list: nothing is counted to find it. */
  static final int LAST = Integer.MAX_VALUE;

  private EdgePlaces() {}

  /**
   * Moves an edge to an index of one end's list: one round trip. False when there is no such edge.
   */
  public static boolean move(
      Store store, EdgeKind kind, long base, long rel, int index, Deadline deadline) {
    EdgeEnd end = kind.near();
    int[] attempt = {0};
    return Attempts.run(
        deadline,
        () -> {
          UnitOfWork unit = new UnitOfWork(store, deadline);
          unit.need(end.kind(), base);
          ListPlace.makeRoom(unit, ListSql.EDGES, base, end.ctx(), index, attempt[0]);
          List<Answer<Long>> moved = new ArrayList<>(1);
          unit.at(base)
              .add(
                  session ->
                      moved.add(
                          index == LAST
                              ? session.queue(
                                  EdgePlaceSql.MOVE_LAST,
                                  params -> params.add(base).add(end.ctx()).add(rel))
                              : session.queue(
                                  kind.counted() ? EdgePlaceSql.MOVE_COUNTED : EdgePlaceSql.MOVE,
                                  params -> bindMove(params, end, base, rel, index))));
          try {
            unit.commit();
          } catch (ConstraintException e) {
            attempt[0]++;
            throw Conflicts.of(e);
          }
          return moved.get(0).get() > 0;
        });
  }

  /** In the order of the statement: the edge's columns, then the list; see the placeholders. */
  private static void bindInsert(Params params, EdgeRow row, int index) {
    params.add(row.rel()).add(row.flags()).addJson(row.json());
    params.add(row.base()).add(row.end().ctx()).add(index);
  }

  private static void bindMove(Params params, EdgeEnd end, long base, long rel, int index) {
    params.add(index).add(base).add(end.ctx()).add(rel).add(rel);
  }

  /** Adds what inserts one end of an edge at an index to a unit of work. */
  static void insertAt(UnitOfWork unit, EdgeRow row, int index, boolean counted, int attempt) {
    int ctx = row.end().ctx();
    ListPlace.makeRoom(unit, ListSql.EDGES, row.base(), ctx, index, attempt);
    unit.at(row.base())
        .add(
            session ->
                session.queue(
                    counted ? EdgePlaceSql.INSERT_AT_COUNTED : EdgePlaceSql.INSERT_AT,
                    params -> bindInsert(params, row, index)));
  }
}
