package dev.databacon.crash;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.databacon.DatabaconConfig;
import dev.databacon.embedded.EmbeddedCluster;
import dev.databacon.embedded.EmbeddedServer;
import dev.databacon.testkit.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Three servers that are crashed and started again; the ones that other tests share stay up. They
 * end with this process.
 */
final class CrashServers {
  private static @Nullable EmbeddedCluster cluster;

  private final EmbeddedCluster embedded;
  private final String database;

  private CrashServers(EmbeddedCluster embedded, String database) {
    this.embedded = embedded;
    this.database = database;
  }

  /** How a server ends. */
  enum Kill {
    /** It is told to stop immediately. */
    IMMEDIATE,
    /** Its main process gets a SIGKILL. */
    SIGKILL
  }

  /** Empty databases of a new name; skips the test when it is to run on other servers. */
  static synchronized CrashServers fresh(String name) throws SQLException {
    String environment = System.getenv("DATABACON_TEST_SERVERS");
    String source = System.getProperty("databacon.test.servers", environment);
    assumeTrue(
        source == null || source.equals("embedded"), "Only embedded servers can be crashed.");
    if (cluster == null) {
      cluster = EmbeddedCluster.builder().servers(Point.SERVERS).start();
    }
    CrashServers servers = new CrashServers(cluster, name);
    for (EmbeddedServer server : cluster.servers()) {
      TestServer postgres = servers.server(server, "postgres");
      try (Connection connection = postgres.connect();
          Statement statement = connection.createStatement()) {
        statement.execute("create database " + name);
      }
    }
    return servers;
  }

  private TestServer server(EmbeddedServer server, String inDatabase) {
    return new TestServer(
        server.name(), server.jdbcUrl(inDatabase), server.user(), server.password());
  }

  List<TestServer> all() {
    return embedded.servers().stream().map(server -> server(server, database)).toList();
  }

  /** Settings for a client that reaches a server under some URL. */
  DatabaconConfig.Builder config(Function<TestServer, String> url) {
    return config(all(), url);
  }

  /** The same for somebody else who knows the servers. */
  static DatabaconConfig.Builder config(
      List<TestServer> servers, Function<TestServer, String> url) {
    DatabaconConfig.Builder config =
        DatabaconConfig.builder()
            .timeout(Duration.ofSeconds(30))
            .recoveryInterval(Duration.ZERO)
            .poolSize(8);
    for (TestServer server : servers) {
      config.server(server.name(), url.apply(server), server.user(), server.password());
    }
    return config;
  }

  void crash(int server, Kill kill) {
    if (kill == Kill.IMMEDIATE) {
      embedded.server(server).kill();
    } else {
      embedded.server(server).killMainProcess();
    }
  }

  void start(int server) {
    embedded.server(server).start();
  }

  /** What is prepared, on all servers. */
  List<String> prepared() {
    List<String> gids = new ArrayList<>();
    for (TestServer server : all()) {
      try (Connection connection = server.connect();
          Statement statement = connection.createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "select gid from pg_prepared_xacts where database = current_database()")) {
        while (rows.next()) {
          gids.add(rows.getString(1));
        }
      } catch (SQLException e) {
        throw new AssertionError(e);
      }
    }
    return gids;
  }
}
