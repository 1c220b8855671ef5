package dev.databacon.write;

import dev.databacon.cluster.Server;
import dev.databacon.error.ConstraintException;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.EdgeSql;
import dev.databacon.sql.RowsReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Adds edges of any relations in one transaction, but for those that are there: one round trip a
 * server to see which are, and then those of a commit.
 */
public final class EdgeBatch {
  private final Store store;
  private final Deadline deadline;

  /** Adds edges within a deadline. */
  public EdgeBatch(Store store, Deadline deadline) {
    this.store = store;
    this.deadline = deadline;
  }

  /** Adds the edges, and gives the number of those that were not there. */
  public int add(List<BulkEdge> edges) {
    return Attempts.run(
        deadline,
        () -> {
          UnitOfWork unit = new UnitOfWork(store, deadline);
          int added = addTo(unit, edges);
          try {
            unit.commit();
            return added;
          } catch (ConstraintException e) {
            throw Conflicts.of(e);
          }
        });
  }

  /** Does the same but for the commit. */
  public void tryOut(List<BulkEdge> edges) {
    Attempts.run(
        deadline,
        () -> {
          UnitOfWork unit = new UnitOfWork(store, deadline);
          addTo(unit, edges);
          try {
            unit.tryOut();
            return true;
          } catch (ConstraintException e) {
            throw Conflicts.of(e);
          }
        });
  }

  private int addTo(UnitOfWork unit, List<BulkEdge> edges) {
    Set<BulkEdge.Key> there = present(edges);
    List<Rekeying.Change> changes = new ArrayList<>();
    int added = 0;
    for (BulkEdge edge : edges) {
      unit.need(edge.kind().near().kind(), edge.from());
      unit.need(edge.kind().far().kind(), edge.to());
      if (there.add(edge.near())) {
        there.add(edge.far());
        insert(unit, edge);
        changes.add(new Rekeying.Change(edge.to(), edge.kind().far(), 0, edge.from()));
        added++;
      }
    }
    Rekeying.add(unit, changes);
    return added;
  }

  private static void insert(UnitOfWork unit, BulkEdge edge) {
    EdgeChange data = edge.data();
    unit.insert(EdgeRow.last(edge.from(), edge.kind().near(), edge.to(), data.bits(), data.json()));
    if (!edge.kind().isLoop(edge.from(), edge.to())) {
      long shared = data.bits() & ~edge.kind().ownFlags();
      unit.insert(EdgeRow.last(edge.to(), edge.kind().far(), edge.from(), shared, data.json()));
    }
  }

  /** Which near ends are there; the far ends of those are, too. */
  private Set<BulkEdge.Key> present(List<BulkEdge> edges) {
    Map<Server, List<BulkEdge.Key>> byServer = new HashMap<>();
    for (BulkEdge edge : edges) {
      Server home = store.cluster().server(edge.from());
      byServer.computeIfAbsent(home, server -> new ArrayList<>()).add(edge.near());
    }
    Set<BulkEdge.Key> present = new HashSet<>();
    store
        .parallel()
        .map(
            List.copyOf(byServer.keySet()),
            server -> present(server, byServer.getOrDefault(server, List.of())))
        .forEach(present::addAll);
    for (BulkEdge edge : edges) {
      if (present.contains(edge.near())) {
        present.add(edge.far());
      }
    }
    return present;
  }

  private List<BulkEdge.Key> present(Server server, List<BulkEdge.Key> keys) {
    return server.read(
        deadline,
        EdgeSql.PRESENT_OF,
        params ->
            params
                .add(Columns.longs(keys, BulkEdge.Key::base))
                .add(Columns.ints(keys, BulkEdge.Key::ctx))
                .add(Columns.longs(keys, BulkEdge.Key::rel)),
        RowsReader.list(row -> new BulkEdge.Key(row.getLong(1), row.getInt(2), row.getLong(3))));
  }
}
