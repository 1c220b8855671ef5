package dev.databacon.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.cluster.ClusterSettings;
import dev.databacon.embedded.EmbeddedCluster;
import dev.databacon.embedded.EmbeddedServer;
import dev.databacon.pool.PoolSettings;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Empty databases for one test, each on a server of its own; the servers live as long as the tests.
 * Closing it checks that nothing was left behind. One at a time.
 */
public final class TestDatabases implements AutoCloseable {
  private static final EmbeddedCluster SERVERS = EmbeddedCluster.builder().servers(3).start();
  private static final String DATABASE = "runtime_test";

  static {
    for (int i = 0; i < 3; i++) {
      run(SERVERS.server(i).jdbcUrl(), SERVERS.server(i), "create database " + DATABASE);
    }
  }

  private final int count;

  /** Empties the database of each of so many servers. */
  public TestDatabases(int count) {
    this.count = count;
    for (int i = 0; i < count; i++) {
      run(server(i).jdbcUrl(), server(i), "alter database " + DATABASE + " reset all");
      sql(i, "drop schema if exists databacon cascade");
    }
  }

  /** The name under which tests configure a server. */
  public static String name(int i) {
    return "server" + (i + 1);
  }

  /** The server process itself. */
  public static EmbeddedServer server(int i) {
    return SERVERS.server(i);
  }

  /** Where the database of a server is. */
  public String url(int i) {
    return server(i).jdbcUrl(DATABASE);
  }

  /** The configuration of all of them in their order. */
  public DatabaconConfig.Builder config() {
    int[] order = IntStream.range(0, count).toArray();
    return configOf(order);
  }

  /** The configuration of some of them. */
  public DatabaconConfig.Builder configOf(int... order) {
    // Longer than the deadlines of tests, as it is for most operations of a program.
    DatabaconConfig.Builder config = DatabaconConfig.builder().timeout(Duration.ofMinutes(2));
    for (int i : order) {
      config.server(name(i), url(i), server(i).user(), server(i).password());
    }
    return config;
  }

  /** The same for the package that connects. */
  public ClusterSettings settings() {
    List<PoolSettings> servers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      EmbeddedServer server = server(i);
      servers.add(new PoolSettings(name(i), url(i), server.user(), server.password(), 10, 120_000));
    }
    return new ClusterSettings(servers, 0, null, 120_000);
  }

  /** Connects to all of them. */
  public Databacon connect() {
    return Databacon.connect(config().build());
  }

  /** Runs SQL on one of them, and gives the first column of the first row, or "". */
  public String sql(int i, String text) {
    return run(url(i), server(i), text);
  }

  private static String run(String url, EmbeddedServer server, String text) {
    try (Connection c = DriverManager.getConnection(url, server.user(), server.password());
        Statement statement = c.createStatement()) {
      if (!statement.execute(text)) {
        return "";
      }
      try (ResultSet rows = statement.getResultSet()) {
        return rows.next() ? String.valueOf(rows.getString(1)) : "";
      }
    } catch (SQLException e) {
      throw new IllegalStateException(text, e);
    }
  }

  /** Prepared transactions that are left on one of them. */
  public String prepared(int i) {
    return sql(i, "select count(*) from pg_prepared_xacts where database = current_database()");
  }

  /** Fails when a connection or a prepared transaction is left. */
  @Override
  public void close() {
    for (int i = 0; i < count; i++) {
      assertThat(prepared(i)).as("prepared transactions on " + name(i)).isEqualTo("0");
      assertThat(connections(i)).as("connections left to " + name(i)).isEqualTo("0");
    }
  }

  /**
   * Connections to one of them; those that are closed end on the server a moment later, which is
   * waited for.
   */
  private String connections(int i) {
    String left = "";
    for (int attempt = 0; attempt < 500 && !left.equals("0"); attempt++) {
      left =
          sql(
              i,
              "select count(*) from pg_stat_activity, pg_sleep(0.01)"
                  + " where datname = current_database() and pid <> pg_backend_pid()");
    }
    return left;
  }
}
