package dev.databacon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.databacon.error.ReadOnlyException;
import dev.databacon.error.SchemaMismatchException;
import dev.databacon.error.ServerUnavailableException;
import dev.databacon.error.TopologyException;
import dev.databacon.support.TestDatabases;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.ServerSupply;
import dev.databacon.testkit.TestCluster;
import dev.databacon.testkit.TestServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything that may be wrong when a program connects, and the message it gets. */
@DatabaconTest(servers = 2, freshPerTest = true)
class ConnectTest {
  private TestDatabases databases;

  @BeforeEach
  void create(TestCluster given) {
    databases = new TestDatabases(given);
  }

  private void refused(
      DatabaconConfig.Builder config, Class<? extends Exception> type, String... parts) {
    assertThatThrownBy(() -> Databacon.connect(config.build()))
        .isInstanceOf(type)
        .satisfies(e -> assertThat(e.getMessage()).contains(parts))
        .satisfies(e -> assertThat(e.toString()).doesNotContain(databases.server(0).password()));
  }

  private DatabaconConfig.Builder firstAnd(String url, String password) {
    return databases.configOf(0).server("server2", url, databases.server(1).user(), password);
  }

  @Test
  void anUnreachableServerIsNamed() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    refused(
        firstAnd("jdbc:postgresql://localhost:" + free + "/x", "secret"),
        ServerUnavailableException.class,
        "Cannot reach server 'server2'",
        "Check that PostgreSQL runs there");
  }

  @Test
  void aWrongPasswordIsSaidToBeOne() {
    assumeTrue(asksForAPassword(databases.server(1)), "The server trusts everybody");
    refused(
        firstAnd(databases.url(1), "wrong"),
        ServerUnavailableException.class,
        "Wrong user or password for server 'server2'",
        "configuration");
  }

  private static boolean asksForAPassword(TestServer server) {
    try (Connection trusted =
        DriverManager.getConnection(server.jdbcUrl(), server.user(), "wrong")) {
      return !trusted.isValid(1);
    } catch (SQLException refused) {
      return true;
    }
  }

  @Test
  void aMissingDatabaseIsSaidToBeMissing() {
    refused(
        firstAnd(databases.url(1).replace(database(1), "nowhere"), databases.server(1).password()),
        ServerUnavailableException.class,
        "The database of server 'server2' does not exist",
        "createdb");
  }

  @Test
  void aSchemaOfSomebodyElseIsLeftAlone() {
    databases.sql(1, "create schema databacon create table meat (n int)");
    refused(
        databases.config(),
        SchemaMismatchException.class,
        "'server2' has a schema 'databacon' that was not made by Databacon");
    assertThat(databases.sql(0, "select to_regclass('databacon.node') is null")).isEqualTo("t");
  }

  @Test
  void tablesOfOurNamesWithOtherColumnsAreNotOurs() {
    databases.sql(
        1,
        "create schema databacon create table meta (format int) create table topology (x int)"
            + " create table node (x int)");
    refused(
        databases.config(),
        SchemaMismatchException.class,
        "'server2' has a schema 'databacon' that was not made by Databacon");
  }

  @Test
  void dataOfANewerVersionIsRefused() {
    databases.connect().close();
    databases.sql(1, "update databacon.meta set format = 7");
    refused(
        databases.config(),
        SchemaMismatchException.class,
        "server 'server2' has format 7",
        "newer version",
        "databacon-runtime");
  }

  @Test
  void aNewerFormatIsRecognisedEvenWhenItsTablesLookDifferent() {
    databases.connect().close();
    databases.sql(1, "update databacon.meta set format = 7");
    databases.sql(1, "alter table databacon.topology rename column shards to regions");
    refused(databases.config(), SchemaMismatchException.class, "server 'server2' has format 7");
  }

  @Test
  void severalServersNeedPreparedTransactions() {
    Optional<TestCluster> own =
        ServerSupply.current().clusterWith("max_prepared_transactions", "0");
    assumeTrue(own.isPresent(), "External servers keep their setting max_prepared_transactions");
    try (TestCluster without = own.get()) {
      TestServer server = without.server(0);
      refused(
          databases.configOf(0).server("bare", server.jdbcUrl(), server.user(), server.password()),
          TopologyException.class,
          "Server 'bare' has max_prepared_transactions = 0",
          "postgresql.conf");
      DatabaconConfig alone =
          DatabaconConfig.builder()
              .server("bare", server.jdbcUrl(), server.user(), server.password())
              .build();
      Databacon.connect(alone).close();
    }
  }

  @Test
  void aDatabaseThatIsReadOnlyIsSaidToBe() {
    String set = "alter database " + database(1) + " set default_transaction_read_only = on";
    assertThat(databases.sql(1, set)).isEmpty();
    refused(databases.config(), ReadOnlyException.class, "takes no writes", "server2");
  }

  private String database(int i) {
    return databases.sql(i, "select current_database()");
  }

  @Test
  void swappedUrlsAreFound() {
    databases.connect().close();
    DatabaconConfig.Builder swapped =
        DatabaconConfig.builder()
            .server("server1", databases.url(1), user(), databases.server(1).password())
            .server("server2", databases.url(0), user(), databases.server(0).password());
    refused(swapped, TopologyException.class, "leads to the database of server", "swapped");
  }

  private String user() {
    return databases.server(0).user();
  }

  @Test
  void aServerThatIsNotConfiguredIsMissed() {
    databases.connect().close();
    refused(
        databases.configOf(0), TopologyException.class, "Server 'server2' belongs to", "Add it");
  }

  @Test
  void aServerThatIsNotPartOfTheClusterIsRefused() {
    Databacon.connect(databases.configOf(0).build()).close();
    refused(
        databases.config(),
        TopologyException.class,
        "Server 'server2' is not part of",
        "[server1]");
  }

  @Test
  void serversOfTwoClustersAreNotMixed() {
    Databacon.connect(databases.configOf(0).build()).close();
    Databacon.connect(databases.configOf(1).build()).close();
    refused(databases.config(), TopologyException.class, "belongs to cluster", "Correct the URLs");
  }

  @Test
  void anotherEpochIsAnotherTopology() {
    databases.connect().close();
    databases.sql(1, "update databacon.topology set epoch = 2");
    refused(databases.config(), TopologyException.class, "epoch 2", "epoch 1", "Try again");
  }

  @Test
  void otherShardBitsAreRefused() {
    Databacon.connect(databases.config().shardBits(8).build()).close();
    Databacon.connect(databases.config().shardBits(8).build()).close();
    refused(
        databases.config().shardBits(9),
        TopologyException.class,
        "says shardBits 9",
        "made with 8");
  }

  @Test
  void anotherDigestKeyIsRefusedAndNoneToo() {
    String key = "bm90IHZlcnkgc2VjcmV0IGtleQ==";
    Databacon.connect(databases.config().digestKey(key).build()).close();
    assertThat(databases.sql(0, "select digest_key is null from databacon.topology"))
        .isEqualTo("t");
    refused(
        databases.config().digestKey("YW5vdGhlciB2ZXJ5IHNlY3JldCBrZXk="),
        TopologyException.class,
        "digestKey of the configuration is not the one");
    refused(databases.config(), TopologyException.class, "Set digestKey");
  }

  @Test
  void aServerThatLostItsDataIsNotMadeAnew() {
    databases.connect().close();
    databases.sql(1, "drop schema databacon cascade");
    refused(
        databases.config(), TopologyException.class, "Server 'server2' is empty", "from a backup");
  }

  @Test
  void aServerThatDoesNotAnswerIsGivenUp() throws IOException {
    try (ServerSocket silent = new ServerSocket(0)) {
      refused(
          firstAnd("jdbc:postgresql://localhost:" + silent.getLocalPort() + "/x", "secret")
              .timeout(Duration.ofSeconds(1)),
          ServerUnavailableException.class,
          "server2");
    }
  }
}
