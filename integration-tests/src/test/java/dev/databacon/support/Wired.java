package dev.databacon.support;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.cluster.Server;
import dev.databacon.testkit.TestCluster;
import dev.databacon.testkit.TestServer;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A client that reaches each server of a cluster by way of a wire. */
public final class Wired implements AutoCloseable {
  private static final int OFTEN_ENOUGH_TO_BE_PREPARED = 10;

  private final List<Wire> wires = new ArrayList<>();
  public final Databacon db;

  /** Connects, with settings that are changed from those of tests. */
  public Wired(TestCluster cluster, Consumer<DatabaconConfig.Builder> settings) throws IOException {
    DatabaconConfig.Builder config =
        DatabaconConfig.builder().timeout(TestDatabases.TIMEOUT).recoveryInterval(Duration.ZERO);
    for (TestServer server : cluster.servers()) {
      Wire wire = new Wire(server);
      wires.add(wire);
      config.server(server.name(), wire.url(), server.user(), server.password());
    }
    settings.accept(config);
    db = Databacon.connect(config.build());
  }

  /** The wire to a server. */
  public Wire wire(int server) {
    return wires.get(server);
  }

  /** A server as the client sees it. */
  public Server server(int i) {
    return db.engine().cluster().servers().get(i);
  }

  /** Connections in use, to all servers together. */
  public int connectionsInUse() {
    return db.engine().cluster().servers().stream().mapToInt(Server::connectionsInUse).sum();
  }

  /**
   * Round trips to each server that the work makes once its statements are known there. The least
   * of some: one may be one more than it should, since the pool asks a connection that was idle for
   * half a second whether it lives.
   */
  public List<Long> cost(Runnable work) {
    for (int i = 0; i < OFTEN_ENOUGH_TO_BE_PREPARED; i++) {
      work.run();
    }
    return Stream.generate(() -> once(work))
        .limit(5)
        .min(Comparator.comparingLong(cost -> cost.stream().mapToLong(Long::longValue).sum()))
        .orElseThrow();
  }

  private List<Long> once(Runnable work) {
    List<Long> before = wires.stream().map(Wire::roundTrips).toList();
    work.run();
    return IntStream.range(0, wires.size())
        .mapToObj(i -> wires.get(i).roundTrips() - before.get(i))
        .toList();
  }

  @Override
  public void close() throws IOException {
    db.close();
    for (Wire wire : wires) {
      wire.close();
    }
  }
}
