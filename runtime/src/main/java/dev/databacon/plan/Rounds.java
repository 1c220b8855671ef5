package dev.databacon.plan;

import dev.databacon.cluster.Parallel;
import dev.databacon.cluster.Server;
import dev.databacon.error.ServerUnavailableException;
import dev.databacon.error.TimeoutException;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Runs rounds: all statements for one server go out together in one round trip, to all servers at
 * the same time. Every statement of a walk passes here. Thread-safe.
 */
final class Rounds {
  private final Parallel parallel;

  @SuppressWarnings("ThreadLocalUsage") // a thread may use several clusters at once
  private final ThreadLocal<@Nullable Waiting> turn = new ThreadLocal<>();

  Rounds(Parallel parallel) {
    this.parallel = parallel;
  }

  /** Whom the reads of this thread have to wait for; null when they go out at once. */
  @Nullable Waiting turn() {
    Waiting waiting = turn.get();
    // A transaction's reads are those of its own thread.
    return waiting == null || parallel.scope().current() != null ? null : waiting;
  }

  /** Sets whom the reads of this thread wait for. */
  void turn(@Nullable Waiting waiting) {
    if (waiting == null) {
      turn.remove();
    } else {
      turn.set(waiting);
    }
  }

  /** Sends what is asked, and waits for all answers; does nothing when nothing is asked. */
  void run(List<? extends Asking<?>> asked, Deadline deadline) {
    Waiting waiting = turn();
    if (waiting != null && !asked.isEmpty()) {
      waiting.join(batch -> asked.forEach(batch::add), deadline);
      return;
    }
    if (!asked.isEmpty()) {
      parallel.each(byServer(asked), part -> send(part, deadline));
    }
  }

  /**
   * The same, but what fails at one server only fails what was asked of it: each asking has its
   * answer or its failure then.
   */
  void runEach(List<? extends Asking<?>> asked, Deadline deadline) {
    if (!asked.isEmpty()) {
      parallel.each(byServer(asked), part -> sendEach(part, deadline));
    }
  }

  @SuppressWarnings("IllegalCatch") // whoever asked gets it
  private void sendEach(List<Asking<?>> part, Deadline deadline) {
    try {
      send(part, deadline);
      part.forEach(Asking::finish);
    } catch (RuntimeException e) {
      if (part.size() > 1 && isOfOne(e)) {
        part.forEach(each -> sendEach(new ArrayList<>(List.of(each)), deadline));
      } else {
        part.forEach(each -> each.fail(e));
      }
    }
  }

  /** Whether one statement may be to blame, and the others can be asked again. */
  private boolean isOfOne(RuntimeException e) {
    boolean atLarge =
        e instanceof ServerUnavailableException
            || e instanceof TimeoutException
            || e instanceof CancellationException;
    return !atLarge && parallel.scope().current() == null;
  }

  private static List<List<Asking<?>>> byServer(List<? extends Asking<?>> asked) {
    if (asked.size() == 1) {
      return List.of(new ArrayList<>(asked));
    }
    Map<Integer, List<Asking<?>>> byServer = new TreeMap<>();
    for (Asking<?> each : asked) {
      byServer.computeIfAbsent(each.server().ordinal(), i -> new ArrayList<>()).add(each);
    }
    return List.copyOf(byServer.values());
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
