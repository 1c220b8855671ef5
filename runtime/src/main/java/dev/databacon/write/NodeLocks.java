package dev.databacon.write;

import dev.databacon.cluster.Server;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.NodeSql;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Locks nodes for the transaction that is open on this thread: server by server in their order, and
 * by id on each, so that two who lock the same nodes cannot wait for each other.
 */
public final class NodeLocks {
  private NodeLocks() {}

  /** Locks nodes of these types by their ids: one round trip a server. */
  public static void lock(Store store, Map<Long, NodeKind> nodes, Deadline deadline) {
    SortedMap<Integer, SortedMap<Long, NodeKind>> byServer = new TreeMap<>();
    nodes.forEach(
        (id, kind) ->
            byServer
                .computeIfAbsent(store.cluster().server(id).ordinal(), ordinal -> new TreeMap<>())
                .put(id, kind));
    byServer.forEach(
        (ordinal, here) -> lock(store, store.cluster().servers().get(ordinal), here, deadline));
  }

  private static void lock(
      Store store, Server server, SortedMap<Long, NodeKind> nodes, Deadline deadline) {
    long[] ids = Columns.longs(List.copyOf(nodes.keySet()), id -> id);
    Map<Long, Integer> found = lock(server, ids, deadline);
    nodes.forEach(
        (id, kind) -> {
          Integer ctx = found.get(id);
          if (ctx == null || ctx != kind.ctx()) {
            throw SingleWrite.missing(store, kind, id, deadline);
          }
        });
  }

  private static Map<Long, Integer> lock(Server server, long[] ids, Deadline deadline) {
    try (Session session = server.session(deadline)) {
      session.lock();
      return session.query(NodeSql.LOCK, params -> params.add(ids), NodeLocks::kinds);
    }
  }

  private static Map<Long, Integer> kinds(Rows rows) {
    Map<Long, Integer> kinds = new HashMap<>();
    while (rows.next()) {
      kinds.put(rows.getLong(1), rows.getInt(2));
    }
    return kinds;
  }
}
