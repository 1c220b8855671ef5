package dev.databacon.bench;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.embedded.EmbeddedCluster;
import dev.databacon.embedded.EmbeddedServer;
import java.time.Duration;

/** Two servers with empty databases, and a client of them. */
public final class BenchCluster implements AutoCloseable {
  private final EmbeddedCluster cluster;
  public final Databacon db;

  /** Starts them; those that are not durable do not wait for the disk. */
  public BenchCluster(boolean durable, int poolSize) {
    cluster = EmbeddedCluster.builder().servers(2).durable(durable).start();
    db = Databacon.connect(config().poolSize(poolSize).recoveryInterval(Duration.ZERO).build());
  }

  /** How to connect another client. */
  public DatabaconConfig.Builder config() {
    DatabaconConfig.Builder config = DatabaconConfig.builder();
    for (int i = 0; i < 2; i++) {
      EmbeddedServer server = server(i);
      config.server("server" + i, server.jdbcUrl(), server.user(), server.password());
    }
    return config;
  }

  /** The server with this place in the configuration. */
  public EmbeddedServer server(int i) {
    return cluster.server(i);
  }

  @Override
  public void close() {
    db.close();
    cluster.close();
  }
}
