package dev.databacon.testkit;

import dev.databacon.embedded.EmbeddedCluster;
import dev.databacon.embedded.EmbeddedServer;
import java.util.ArrayList;
import java.util.List;

/** Servers out of a Maven artifact, with temporary data, stopped when the process ends. */
final class EmbeddedSource implements ServerSource {
  private final List<ServerAddress> started = new ArrayList<>();

  @Override
  public List<ServerAddress> servers(int count) {
    int missing = count - started.size();
    if (missing > 0) {
      // It closes itself when the process ends.
      EmbeddedCluster cluster = EmbeddedCluster.builder().servers(missing).start();
      cluster.servers().stream().map(EmbeddedSource::address).forEach(started::add);
    }
    return List.copyOf(started.subList(0, count));
  }

  @Override
  public Started startWith(String setting, String value) {
    EmbeddedCluster cluster = EmbeddedCluster.builder().setting(setting, value).start();
    return new Started(address(cluster.server(0)), cluster::close);
  }

  private static ServerAddress address(EmbeddedServer server) {
    return ServerAddress.parse(server.jdbcUrl(), server.user(), server.password());
  }
}
