package dev.databacon.bench.reading;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.embedded.EmbeddedCluster;
import dev.databacon.embedded.EmbeddedServer;
import dev.databacon.sql.Driver;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** One server with the graph in all tables, a Databacon on it, and pools that are like its own. */
final class World implements AutoCloseable {
  static final int POOL_SIZE = 16;
  private static final Duration TIMEOUT = Duration.ofMinutes(10);

  final Graph graph;
  final Databacon db;
  private final EmbeddedCluster cluster;

  /** Starts the server, which does not wait for the disk unless durable. */
  World(Graph graph, boolean durable) {
    this.graph = graph;
    this.cluster =
        EmbeddedCluster.builder()
            .servers(1)
            .durable(durable)
            .setting("shared_buffers", "1GB")
            .setting("work_mem", "64MB")
            .setting("maintenance_work_mem", "512MB")
            .setting("max_wal_size", "4GB")
            .start();
    EmbeddedServer server = cluster.server(0);
    this.db =
        Databacon.connect(
            DatabaconConfig.builder()
                .server("one", server.jdbcUrl(), server.user(), server.password())
                .poolSize(POOL_SIZE)
                .timeout(TIMEOUT)
                .build());
  }

  /** Fills all tables. */
  StoreTables load() throws SQLException {
    try (HikariDataSource pool = pool();
        Connection connection = pool.getConnection()) {
      long start = System.nanoTime();
      StoreTables stored = StoreTables.load(db, graph);
      long half = System.nanoTime();
      NaturalTables.load(connection);
      NaturalTables.run(connection, "vacuum analyze");
      System.out.printf(
          "loaded in %d s by Databacon, %d s into natural tables%n",
          TimeUnit.NANOSECONDS.toSeconds(half - start),
          TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - half));
      return stored;
    }
  }

  /** A pool with the settings that Databacon gives its own, and the driver set up as it does. */
  HikariDataSource pool() {
    EmbeddedServer server = cluster.server(0);
    HikariConfig config = new HikariConfig();
    config.setDataSource(
        Driver.dataSource(server.jdbcUrl(), server.user(), server.password(), TIMEOUT.toMillis()));
    config.setMaximumPoolSize(POOL_SIZE);
    config.setMinimumIdle(2);
    return new HikariDataSource(config);
  }

  @Override
  public void close() {
    db.close();
    cluster.close();
  }
}
