package dev.databacon.write;

import dev.databacon.error.ConstraintException;
import dev.databacon.schema.EdgeEnd;
import dev.databacon.sql.Answer;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.EdgeSql;
import dev.databacon.sql.ListSql;
import dev.databacon.sql.Params;
import java.util.ArrayList;
import java.util.List;

/** Puts edges at indexes of their lists. */
public final class EdgePlaces {
  private EdgePlaces() {}

  /**
   * Moves an edge to an index of one end's list: one round trip. False when there is no such edge.
   */
  public static boolean move(
      Store store, EdgeEnd end, long base, long rel, int index, Deadline deadline) {
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
                          session.queue(
                              EdgeSql.MOVE, params -> bindMove(params, end, base, rel, index))));
          try {
            unit.commit();
          } catch (ConstraintException e) {
            attempt[0]++;
            throw Conflicts.of(e);
          }
          return moved.get(0).get() > 0;
        });
  }

  private static void bindMove(Params params, EdgeEnd end, long base, long rel, int index) {
    params.add(index).add(base).add(end.ctx()).add(rel).add(index);
    params.add(base).add(end.ctx()).add(rel).add(index);
    params.add(base).add(end.ctx()).add(rel);
  }

  /** Adds what inserts one end of an edge at an index to a unit of work. */
  static void insertAt(UnitOfWork unit, EdgeRow row, int index, int attempt) {
    int ctx = row.end().ctx();
    ListPlace.makeRoom(unit, ListSql.EDGES, row.base(), ctx, index, attempt);
    unit.at(row.base())
        .add(
            session ->
                session.queue(
                    EdgeSql.INSERT_AT,
                    params ->
                        params
                            .add(row.base())
                            .add(ctx)
                            .add(row.rel())
                            .add(row.flags())
                            .addJson(row.json())
                            .add(index)
                            .add(row.base())
                            .add(ctx)
                            .add(index)
                            .add(row.base())
                            .add(ctx)
                            .add(index)));
  }
}
