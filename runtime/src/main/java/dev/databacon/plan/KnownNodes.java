package dev.databacon.plan;

import dev.databacon.cluster.Server;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Deadline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads about nodes of a type on all servers. */
public final class KnownNodes {
  private KnownNodes() {}

  /**
   * The ids of those that exist and have the type, null in place of others: one round trip a
   * server.
   */
  public static List<@Nullable Long> find(
      Reads reads, NodeKind kind, Collection<Long> ids, Deadline deadline) {
    Map<Server, List<Long>> byServer = new HashMap<>();
    for (long id : ids) {
      byServer.computeIfAbsent(reads.cluster().server(id), server -> new ArrayList<>()).add(id);
    }
    Set<Long> known = new HashSet<>();
    reads
        .spread(
            List.copyOf(byServer.keySet()),
            server -> new ExistingPlan(kind, array(byServer.getOrDefault(server, List.of()))),
            deadline)
        .forEach(known::addAll);
    List<@Nullable Long> found = new ArrayList<>(ids.size());
    for (long id : ids) {
      found.add(known.contains(id) ? (Long) id : null);
    }
    return found;
  }

  /** How many nodes of a type there are: one round trip a server. */
  public static long count(Reads reads, NodeKind kind, Deadline deadline) {
    List<Server> servers = reads.cluster().servers();
    return reads.spread(servers, server -> new CountPlan(kind), deadline).stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  private static long[] array(List<Long> ids) {
    return ids.stream().mapToLong(Long::longValue).toArray();
  }
}
