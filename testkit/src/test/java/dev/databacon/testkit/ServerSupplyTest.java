package dev.databacon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every source of servers gives, run on the one that the settings choose. */
class ServerSupplyTest {
  private final ServerSupply supply = ServerSupply.current();

  static void run(TestServer server, String... statements) throws SQLException {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  static String ask(TestServer server, String query) throws SQLException {
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Test
  void everyClusterHasDatabasesOfItsOwn() throws SQLException {
    try (TestCluster one = supply.cluster(2);
        TestCluster other = supply.cluster(2)) {
      assertThat(one.servers()).extracting(TestServer::name).containsExactly("server1", "server2");
      run(one.server(0), "CREATE TABLE t (n int)");
      assertThat(ask(one.server(0), "SELECT to_regclass('t')")).isEqualTo("t");
      assertThat(ask(one.server(1), "SELECT to_regclass('t')")).isNull();
      assertThat(ask(other.server(0), "SELECT to_regclass('t')")).isNull();
      assertThat(ask(one.server(0), "SHOW server_encoding")).isEqualTo("UTF8");
    }
  }

  @Test
  void closingDropsDatabasesThatAreInUseAndHoldPreparedTransactions() throws SQLException {
    TestCluster cluster = supply.cluster(2);
    TestServer server = cluster.server(1);
    run(server, "CREATE TABLE t (n int)", "BEGIN", "INSERT INTO t VALUES (1)");
    run(server, "BEGIN", "INSERT INTO t VALUES (2)", "PREPARE TRANSACTION 'it''s " + server + "'");
    try (Connection open = server.connect()) {
      cluster.close();
      assertThat(open.isValid(1)).isFalse();
    }
    assertThatThrownBy(server::connect)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("3D000"));
  }

  @Test
  void aServerWithASettingOfItsOwnEndsWithItsCluster() throws SQLException {
    Optional<TestCluster> own = supply.clusterWith("autovacuum_max_workers", "2");
    assumeTrue(own.isPresent(), "The servers are external ones, and none can be started there");
    TestServer server = own.get().server(0);
    assertThat(ask(server, "SHOW autovacuum_max_workers")).isEqualTo("2");
    own.get().close();
    assertThatThrownBy(server::connect)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08001"));
  }

  @Test
  void aClusterHasAtLeastOneServer() {
    assertThatThrownBy(() -> supply.cluster(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
