package dev.databacon.plan;

import dev.databacon.cluster.Parallel;
import dev.databacon.cluster.Server;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs rounds: all statements for one server go out together in one round trip, to all servers at
 * the same time. Every statement of a walk passes here. Thread-safe.
 */
final class Rounds {
  private final Parallel parallel;

  Rounds(Parallel parallel) {
    this.parallel = parallel;
  }

  /** Sends what is asked, and waits for all answers; does nothing when nothing is asked. */
  void run(List<? extends Asking<?>> asked, Deadline deadline) {
    Map<Integer, List<Asking<?>>> byServer = new TreeMap<>();
    for (Asking<?> each : asked) {
      byServer.computeIfAbsent(each.server().ordinal(), i -> new ArrayList<>()).add(each);
    }
    if (!byServer.isEmpty()) {
      parallel.each(List.copyOf(byServer.values()), part -> send(part, deadline));
    }
  }

  private static void send(List<Asking<?>> part, Deadline deadline) {
    // In one order, so that the same statements are the same text however a round came by them.
    part.sort(Comparator.comparing(each -> each.statement().sql().text()));
    Server server = part.get(0).server();
    try (Session session = server.session(deadline)) {
      part.forEach(each -> each.queue(session));
      session.flush();
    }
  }
}
