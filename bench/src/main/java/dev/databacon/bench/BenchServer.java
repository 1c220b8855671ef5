package dev.databacon.bench;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.embedded.EmbeddedCluster;
import dev.databacon.embedded.EmbeddedServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** One server with an empty database, and a client of one connection. */
final class BenchServer implements AutoCloseable {
  private final EmbeddedCluster cluster;
  private final EmbeddedServer server;
  final Databacon db;

  /** Starts it; one that is not durable does not wait for the disk. */
  BenchServer(boolean durable) {
    cluster = EmbeddedCluster.builder().servers(1).durable(durable).start();
    server = cluster.server(0);
    db =
        Databacon.connect(
            DatabaconConfig.builder()
                .server("one", server.jdbcUrl(), server.user(), server.password())
                .poolSize(1)
                .build());
  }

  /** Runs SQL behind the client's back, to fill tables. */
  void sql(String text) {
    try (Connection connection =
            DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
        Statement statement = connection.createStatement()) {
      statement.execute(text);
    } catch (SQLException e) {
      throw new IllegalStateException(text, e);
    }
  }

  @Override
  public void close() {
    db.close();
    cluster.close();
  }
}
