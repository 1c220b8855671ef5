package dev.databacon.testkit;

import dev.databacon.Databacon;
import dev.databacon.check.Invariants;
import dev.databacon.cluster.Server;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** What a test left behind on its servers that it should have ended, or that does not agree. */
final class Leftovers {
  /** A cancelled statement or a closed connection ends a moment after its client moved on. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private Leftovers() {}

  /**
   * Throws if a connection of a client is still in use, or a transaction is open or prepared, or
   * what is stored does not agree; what is prepared is rolled back, for the next test.
   */
  static void checkAfterTest(TestCluster cluster) {
    List<String> found =
        stillThere(
            () -> {
              List<String> now = connectionsInUse(cluster);
              now.addAll(connections(cluster, true));
              return now;
            });
    for (TestDatabase database : cluster.databases()) {
      for (String gid : database.rollBackPrepared()) {
        found.add(database.serverName() + " has a prepared transaction: " + gid);
      }
    }
    // All clients see the same data.
    cluster.clients().stream()
        .limit(1)
        .forEach(client -> found.addAll(Invariants.problems(client.engine())));
    fail(found);
  }

  /** Throws if a connection is left, even an idle one: clients that tests open are to be closed. */
  static void checkAfterClose(TestCluster cluster) {
    fail(stillThere(() -> connections(cluster, false)));
  }

  private static List<String> connectionsInUse(TestCluster cluster) {
    List<String> found = new ArrayList<>();
    for (Databacon client : cluster.clients()) {
      for (Server server : client.engine().cluster().servers()) {
        if (server.connectionsInUse() > 0) {
          found.add(server.connectionsInUse() + " connections to " + server.name() + " are in use");
        }
      }
    }
    return found;
  }

  private static List<String> connections(TestCluster cluster, boolean busyOnly) {
    List<String> found = new ArrayList<>();
    for (TestDatabase database : cluster.databases()) {
      database.connections().stream()
          .filter(connection -> !busyOnly || !connection.startsWith("idle:"))
          .map(connection -> database.serverName() + " has an open connection, " + connection)
          .forEach(found::add);
    }
    return found;
  }

  private static List<String> stillThere(Supplier<List<String>> look) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    List<String> found = look.get();
    while (!found.isEmpty() && System.nanoTime() < deadline) {
      pause();
      found = look.get();
    }
    return found;
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void fail(List<String> found) {
    if (!found.isEmpty()) {
      throw new AssertionError("The test left behind:\n  " + String.join("\n  ", found));
    }
  }
}
