package dev.databacon.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Servers that are stopped and crashed on purpose. */
class EmbeddedServerTest {
  private static EmbeddedCluster cluster;
  private static EmbeddedServer server;

  @BeforeAll
  static void start() {
    cluster = EmbeddedCluster.builder().start();
    server = cluster.server(0);
  }

  @AfterAll
  static void close() {
    cluster.close();
  }

  @Test
  void isOfTheVersionThatTheBuildNames() throws SQLException {
    String version = System.getProperty("postgres.version");
    assumeTrue(version != null, "Run by something that does not read the pom");
    assertThat(version).startsWith(Sql.ask(server, "SHOW server_version") + ".");
  }

  @Test
  void comesBackOnTheSamePortAfterAStop() throws SQLException {
    Sql.run(server, "CREATE TABLE kept AS SELECT 42 AS n");
    int port = server.port();
    try (Connection open = Sql.connect(server)) {
      server.stop();
      server.stop();
      assertThat(server.isRunning()).isFalse();
      assertThat(open.isValid(1)).isFalse();
      assertThatThrownBy(() -> Sql.connect(server)).isInstanceOf(SQLException.class);
    }
    server.start();
    server.start();
    assertThat(server.port()).isEqualTo(port);
    assertThat(Sql.ask(server, "SELECT n FROM kept")).isEqualTo("42");
  }

  @Test
  void keepsWhatWasCommittedOrPreparedWhenItIsKilled() throws SQLException {
    Sql.run(
        server,
        "CREATE TABLE t (n int)",
        "INSERT INTO t VALUES (1)",
        "BEGIN",
        "INSERT INTO t VALUES (2)",
        "PREPARE TRANSACTION 'in doubt'");
    try (Connection open = Sql.connect(server)) {
      open.setAutoCommit(false);
      open.createStatement().execute("INSERT INTO t VALUES (3)");
      server.kill();
    } catch (SQLException closedByTheCrash) {
      assertThat(server.isRunning()).isFalse();
    }
    server.start();
    assertThat(Sql.ask(server, "SELECT gid FROM pg_prepared_xacts")).isEqualTo("in doubt");
    Sql.run(server, "COMMIT PREPARED 'in doubt'");
    assertThat(Sql.ask(server, "SELECT string_agg(n::text, ',' ORDER BY n) FROM t"))
        .isEqualTo("1,2");
  }

  @Test
  void keepsWhatWasCommittedWhenItsMainProcessIsKilled() throws SQLException {
    Sql.run(server, "CREATE TABLE u (n int)", "INSERT INTO u VALUES (1)");
    try (Connection open = Sql.connect(server)) {
      open.setAutoCommit(false);
      open.createStatement().execute("INSERT INTO u VALUES (2)");
      server.killMainProcess();
    } catch (SQLException closedByTheCrash) {
      assertThat(server.isRunning()).isFalse();
    }
    assertThat(server.isRunning()).isFalse();
    server.start();
    assertThat(Sql.ask(server, "SELECT string_agg(n::text, ',') FROM u")).isEqualTo("1");
  }
}
