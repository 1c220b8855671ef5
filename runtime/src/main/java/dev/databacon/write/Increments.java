package dev.databacon.write;

import dev.databacon.cluster.Server;
import dev.databacon.schema.CounterKey;
import dev.databacon.sql.Answer;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.NodeSql;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Session;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds to the numbers of many nodes at once: one statement a server, all in one transaction. */
public final class Increments {
  private Increments() {}

  /**
   * Adds each number to that of its node, and gives what they are then.
   *
   * <p>Servers, and the rows on each, are written in one order by everybody, so that two callers
   * cannot wait for each other in a circle.
   */
  public static Map<Long, Long> addAll(
      Store store, CounterKey key, Map<Long, Long> deltas, Deadline deadline) {
    SortedMap<Integer, SortedMap<Long, Long>> byServer = new TreeMap<>();
    for (Map.Entry<Long, Long> delta : deltas.entrySet()) {
      Server server = store.cluster().server(delta.getKey());
      byServer
          .computeIfAbsent(server.ordinal(), ordinal -> new TreeMap<>())
          .put(delta.getKey(), delta.getValue());
    }
    Map<Long, Long> totals = new HashMap<>();
    try (var transaction = store.begin(deadline)) {
      for (Map.Entry<Integer, SortedMap<Long, Long>> part : byServer.entrySet()) {
        Session session = transaction.on(store.cluster().servers().get(part.getKey()));
        Answer<Map<Long, Long>> answer = queue(session, key, part.getValue());
        session.flush();
        totals.putAll(answer.get());
      }
      if (totals.size() == deltas.size()) {
        transaction.commit();
      }
    }
    for (Long id : deltas.keySet()) {
      if (!totals.containsKey(id)) {
        throw SingleWrite.missing(store, key.owner(), id, deadline);
      }
    }
    return totals;
  }

  private static Answer<Map<Long, Long>> queue(
      Session session, CounterKey key, SortedMap<Long, Long> deltas) {
    long[] ids = Columns.longs(List.copyOf(deltas.keySet()), id -> id);
    long[] steps = Columns.longs(List.copyOf(deltas.values()), step -> step);
    return session.queue(
        NodeSql.ADD_ALL,
        params -> params.add(ids).add(steps).add(key.owner().ctx()),
        Increments::totals);
  }

  private static Map<Long, Long> totals(Rows rows) {
    Map<Long, Long> totals = new HashMap<>();
    while (rows.next()) {
      totals.put(rows.getLong(1), rows.getLong(2));
    }
    return totals;
  }
}
