package dev.databacon.support;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.cluster.ClusterSettings;
import dev.databacon.pool.PoolSettings;
import dev.databacon.testkit.TestCluster;
import dev.databacon.testkit.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The databases of one test: how to configure them, and what is in them. */
public final class TestDatabases {
  /** Longer than the deadlines of tests, as it is for most operations of a program. */
  public static final Duration TIMEOUT = Duration.ofMinutes(2);

  private final TestCluster cluster;

  /** Those of a cluster. */
  public TestDatabases(TestCluster cluster) {
    this.cluster = cluster;
  }

  /** One of them, as a server of the cluster. */
  public TestServer server(int i) {
    return cluster.server(i);
  }

  /** The name under which tests configure a server. */
  public String name(int i) {
    return server(i).name();
  }

  /** Where the database of a server is. */
  public String url(int i) {
    return server(i).jdbcUrl();
  }

  /** The configuration of all of them in their order. */
  public DatabaconConfig.Builder config() {
    return configOf(IntStream.range(0, cluster.servers().size()).toArray());
  }

  /** The configuration of some of them. */
  public DatabaconConfig.Builder configOf(int... order) {
    DatabaconConfig.Builder config = DatabaconConfig.builder().timeout(TIMEOUT);
    for (int i : order) {
      config.server(name(i), url(i), server(i).user(), server(i).password());
    }
    return config;
  }

  /** The same for the package that connects. */
  public ClusterSettings settings() {
    List<PoolSettings> servers = new ArrayList<>();
    for (TestServer server : cluster.servers()) {
      servers.add(
          new PoolSettings(
              server.name(),
              server.jdbcUrl(),
              server.user(),
              server.password(),
              10,
              TIMEOUT.toMillis()));
    }
    return new ClusterSettings(servers, 0, null, TIMEOUT.toMillis());
  }

  /** Connects to all of them. */
  public Databacon connect() {
    return Databacon.connect(config().build());
  }

  /** Runs SQL on one of them, and gives the first column of the first row, or "". */
  public String sql(int i, String text) {
    try (Connection connection = server(i).connect();
        Statement statement = connection.createStatement()) {
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

  /** The name of the transaction that is prepared on one of them, or "". */
  public String prepared(int i) {
    return sql(i, "select gid from pg_prepared_xacts where database = current_database()");
  }
}
