package dev.databacon.write;

import dev.databacon.cluster.Server;
import dev.databacon.sql.ChildSql;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.RowsReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A node and all that it lives under, up to the root, as it was read without locks: one round trip
 * for each time that the way leads to another server.
 */
final class Ancestors {
  private final Map<Long, @Nullable Long> parents = new LinkedHashMap<>();

  private Ancestors() {}

  private record Step(long id, @Nullable Long parent) {}

  /** Reads from a node upwards; an ancestor whose removal goes on is where it ends. */
  static Ancestors of(Store store, long id, Deadline deadline) {
    Ancestors ancestors = new Ancestors();
    Long next = id;
    // Nodes that moved while this was read can make a circle of what never was one.
    while (next != null && !ancestors.contains(next)) {
      Server server = store.cluster().server(next);
      List<Step> steps = read(server, next, deadline);
      steps.forEach(step -> ancestors.parents.put(step.id, step.parent));
      next = steps.isEmpty() ? null : top(steps, store, server);
    }
    return ancestors;
  }

  private static List<Step> read(Server server, long id, Deadline deadline) {
    return server.read(
        deadline,
        ChildSql.ANCESTORS,
        params -> params.add(id),
        RowsReader.list(row -> new Step(row.getLong(1), row.getNullableLong(2))));
  }

  /** The parent, on another server, that the steps lead to; null when they end. */
  private static @Nullable Long top(List<Step> steps, Store store, Server server) {
    for (Step step : steps) {
      if (step.parent != null && store.cluster().server(step.parent) != server) {
        return step.parent;
      }
    }
    return null;
  }

  boolean contains(long id) {
    return parents.containsKey(id);
  }

  /**
   * Locks them and a node that is to move, so that none of them can come to live elsewhere; refuses
   * when one does not live where it was read.
   */
  void lock(UnitOfWork unit, long moved, @Nullable Long parentOfMoved) {
    parents.put(moved, parentOfMoved);
    Map<Integer, List<Step>> byServer = new TreeMap<>();
    new TreeMap<>(parents)
        .forEach(
            (id, parent) ->
                byServer
                    .computeIfAbsent(
                        unit.store().cluster().server(id).ordinal(), o -> new ArrayList<>())
                    .add(new Step(id, parent)));
    for (List<Step> steps : byServer.values()) {
      long[] ids = Columns.longs(steps, Step::id);
      unit.at(ids[0])
          .guard(
              ChildSql.LOCK_PATH,
              params -> params.add(ids).add(Columns.nullableLongs(steps, Step::parent)).add(moved));
    }
  }
}
