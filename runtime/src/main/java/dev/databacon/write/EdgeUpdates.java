package dev.databacon.write;

import dev.databacon.plan.FindPlan;
import dev.databacon.plan.ListOf;
import dev.databacon.schema.EdgeKind;
import dev.databacon.sql.Deadline;

/** Changes the data of edges, on both ends: one round trip when both live on one server. */
public final class EdgeUpdates {
  private final Store store;
  private final EdgeKind kind;
  private final Deadline deadline;

  /** Changes edges of a kind. */
  public EdgeUpdates(Store store, EdgeKind kind, Deadline deadline) {
    this.store = store;
    this.kind = kind;
    this.deadline = deadline;
  }

  /**
   * Changes what {@code data} sets; false when there is no such edge. Both ends must be there, as
   * when an edge is removed.
   */
  public boolean update(long from, long to, EdgeChange data) {
    int[] attempt = {0};
    return Attempts.run(
        deadline,
        () -> {
          boolean asks = attempt[0]++ > 0 || EdgeWrites.isForGood(store, from, to);
          if (asks && !exists(from, to)) {
            return false;
          }
          UnitOfWork unit = new UnitOfWork(store, deadline);
          unit.need(kind.near().kind(), from);
          unit.set(end(from, kind.near().ctx(), to, data, 0));
          boolean shared = (data.mask() & ~kind.ownFlags()) != 0 || data.valueSet();
          if (shared && !kind.isLoop(from, to)) {
            unit.set(end(to, kind.far().ctx(), from, data, kind.ownFlags()));
          }
          return unit.commitIfThere(EdgeRow.last(from, kind.near(), to, 0, null));
        });
  }

  private boolean exists(long from, long to) {
    ListOf list = new ListOf(ListOf.Form.EDGES, kind.near().kind(), from, kind.near().ctx());
    return store.reads().run(FindPlan.edge(list, to), deadline) != null;
  }

  private static EdgeSet end(long base, int ctx, long rel, EdgeChange data, long except) {
    long mask = data.mask() & ~except;
    return new EdgeSet(base, ctx, rel, mask, data.bits() & ~except, data.valueSet(), data.json());
  }
}
