package dev.databacon.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a cluster with a temporary directory is like. */
class EmbeddedClusterTest {
  private static final int MAJOR =
      Integer.parseInt(System.getProperty("postgres.version").split("\\.", 2)[0]);

  private static EmbeddedCluster cluster;

  @BeforeAll
  static void start() {
    cluster = EmbeddedCluster.builder().servers(3).setting("work_mem", "8MB").start();
  }

  @AfterAll
  static void close() {
    cluster.close();
  }

  @Test
  void everyServerIsAPostgresOfItsOwn() throws SQLException {
    assertThat(cluster.servers())
        .extracting(EmbeddedServer::name)
        .containsExactly("server1", "server2", "server3");
    assertThat(cluster.servers()).extracting(EmbeddedServer::port).doesNotHaveDuplicates();
    for (EmbeddedServer server : cluster.servers()) {
      assertThat(Sql.ask(server, "SHOW server_version_num")).startsWith(Integer.toString(MAJOR));
      assertThat(Sql.ask(server, "SHOW data_directory")).contains("/" + server.name() + "/");
    }
  }

  @Test
  void settingsAreThoseOfTheBuilder() throws SQLException {
    assertThat(Sql.ask(cluster.server(1), "SHOW work_mem")).isEqualTo("8MB");
    assertThat(Sql.ask(cluster.server(1), "SHOW max_prepared_transactions")).isEqualTo("100");
    assertThat(Sql.ask(cluster.server(1), "SHOW fsync")).isEqualTo("off");
    assertThat(Sql.ask(cluster.server(1), "SHOW synchronous_commit")).isEqualTo("on");
  }

  @Test
  void orderDoesNotDependOnTheMachine() throws SQLException {
    assertThat(Sql.ask(cluster.server(0), "SELECT 'a' > 'B'")).isEqualTo("t");
  }

  @Test
  void theLocaleIsBuiltInWherePostgresHasOne() throws SQLException {
    assumeTrue(MAJOR >= 17, "PostgreSQL has locales of its own from 17 on");
    EmbeddedServer server = cluster.server(0);
    assertThat(
            Sql.ask(
                server,
                "SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = 'postgres'"))
        .isEqualTo("bC.UTF-8");
    assertThat(Sql.ask(server, "SELECT upper('ä')")).isEqualTo("Ä");
  }

  @Test
  void theWrongPasswordIsRefused() {
    EmbeddedServer server = cluster.server(0);
    assertThatThrownBy(
            () -> DriverManager.getConnection(server.jdbcUrl(), server.user(), "no such password"))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
  }

  @Test
  void nobodyOutsideThisMachineCanConnect() throws Exception {
    for (InetAddress address : addressesOfThisMachine()) {
      try (Socket socket = new Socket()) {
        assertThatThrownBy(
                () -> socket.connect(new InetSocketAddress(address, cluster.server(0).port()), 500))
            .as(address.toString())
            .isInstanceOf(java.io.IOException.class);
      }
    }
  }

  private static List<InetAddress> addressesOfThisMachine() throws SocketException {
    return NetworkInterface.networkInterfaces()
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> !address.isLoopbackAddress())
        .toList();
  }

  @Test
  void closeStopsTheServersAndDeletesTheirData() {
    EmbeddedCluster other = EmbeddedCluster.builder().start();
    EmbeddedServer server = other.server(0);
    assertThat(server.isRunning()).isTrue();
    other.close();
    other.close();
    assertThat(server.isRunning()).isFalse();
    assertThat(Files.exists(other.directory())).isFalse();
    assertThatThrownBy(server::start).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aServerThatCannotStartSaysWhatItsLogSays() {
    assertThatThrownBy(
            () -> EmbeddedCluster.builder().servers(2).setting("work_mem", "plenty").start())
        .isInstanceOf(EmbeddedServerException.class)
        .hasMessageContaining("does not start")
        .hasMessageContaining("invalid value for parameter \"work_mem\"");
  }
}
