package dev.databacon.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.databacon.embedded.EmbeddedServer;
import dev.databacon.sql.Driver;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * Both rows of an edge, put into the same tables by plain JDBC over the same kind of pool with the
 * same settings of the driver. It checks nothing: not that the nodes exist, nor whether the commit
 * could be recovered. Thread-safe.
 */
final class HandWritten implements AutoCloseable {
  private static final String INSERT =
      "insert into databacon.edge (base_id, ctx, rel_id, rank)"
          + " values (?, ?, ?, nextval('databacon.rank_seq') << 20)";
  private static final long STANDARD_MILLIS = 30_000;

  private final HikariDataSource[] pools = new HikariDataSource[2];
  private final int near;
  private final int far;

  HandWritten(BenchCluster cluster, int poolSize, int near, int far) {
    this.near = near;
    this.far = far;
    for (int i = 0; i < 2; i++) {
      EmbeddedServer server = cluster.server(i);
      HikariConfig config = new HikariConfig();
      config.setDataSource(
          Driver.dataSource(server.jdbcUrl(), server.user(), server.password(), STANDARD_MILLIS));
      config.setMaximumPoolSize(poolSize);
      pools[i] = new HikariDataSource(config);
    }
  }

  /** Two inserts and a commit, as one writes it: three round trips. */
  void oneServer(long from, long to) {
    try (Connection connection = pools[0].getConnection()) {
      connection.setAutoCommit(false);
      insert(connection, from, near, to);
      insert(connection, to, far, from);
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The same in one text, which is one round trip: nothing could be less. */
  void oneServerAtOnce(long from, long to) {
    try (Connection connection = pools[0].getConnection()) {
      connection.setAutoCommit(false);
      try (PreparedStatement both =
          connection.prepareStatement(INSERT + ";" + INSERT + ";commit")) {
        bind(both, 0, from, near, to);
        bind(both, 3, to, far, from);
        both.execute();
      }
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An insert on each, prepare on one, commit on the other, commit what is prepared. */
  void twoServers(long from, long to) {
    try (Connection decider = pools[0].getConnection();
        Connection other = pools[1].getConnection()) {
      String gid = "'by hand " + UUID.randomUUID() + "'";
      decider.setAutoCommit(false);
      other.setAutoCommit(false);
      insert(decider, from, near, to);
      insert(other, to, far, from);
      execute(other, "prepare transaction " + gid);
      decider.commit();
      other.setAutoCommit(true);
      decider.setAutoCommit(true);
      execute(other, "commit prepared " + gid);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void insert(Connection connection, long base, int ctx, long other)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
      bind(statement, 0, base, ctx, other);
      statement.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, int before, long base, int ctx, long other)
      throws SQLException {
    statement.setLong(before + 1, base);
    statement.setInt(before + 2, ctx);
    statement.setLong(before + 3, other);
  }

  private static void execute(Connection connection, String text) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(text);
    }
  }

  @Override
  public void close() {
    for (HikariDataSource pool : pools) {
      pool.close();
    }
  }
}
