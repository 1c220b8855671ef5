package dev.databacon.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.meter.Cost;
import dev.databacon.meter.Observer;
import dev.databacon.support.TestDatabases;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a cluster is made, by whoever comes first. */
@DatabaconTest(servers = 3, freshPerTest = true)
class BootstrapTest {
  private TestDatabases databases;

  @BeforeEach
  void create(TestCluster given) {
    databases = new TestDatabases(given);
  }

  private static UUID idOf(Databacon db) {
    return db.engine().cluster().id();
  }

  @Test
  void makesAClusterOnceAndFindsItAgain() {
    UUID id;
    try (Databacon db = databases.connect()) {
      id = idOf(db);
      assertThat(db.engine().cluster().shardBits()).isEqualTo(12);
    }
    try (Databacon db = databases.connect()) {
      assertThat(idOf(db)).isEqualTo(id);
    }
    for (int i = 0; i < 3; i++) {
      assertThat(databases.sql(i, "select count(*) from databacon.meta")).isEqualTo("1");
      assertThat(databases.sql(i, "select ready from databacon.topology")).isEqualTo("t");
    }
  }

  @Test
  void spreadsTheShardsEvenly() {
    try (Databacon db = databases.connect()) {
      Cluster cluster = db.engine().cluster();
      assertThat(databases.sql(1, "select shards from databacon.topology"))
          .isEqualTo("0-1364=server1,1365-2729=server2,2730-4095=server3");
      assertThat(cluster.server(1).name()).isEqualTo("server1");
      assertThat(cluster.server(Long.MAX_VALUE).name()).isEqualTo("server3");
      assertThat(cluster.server(1365L << 51).name()).isEqualTo("server2");
    }
  }

  @Test
  void theOrderOfServersInTheConfigurationDoesNotMatterLater() {
    try (Databacon db = databases.connect();
        Databacon other = Databacon.connect(databases.configOf(2, 0, 1).build())) {
      assertThat(other.engine().cluster().servers())
          .extracting(Server::name)
          .containsExactly("server1", "server2", "server3");
      assertThat(idOf(other)).isEqualTo(idOf(db));
    }
  }

  @Test
  void anOrdinaryConnectIsOneRoundTripAServer() {
    databases.connect().close();
    List<Cost> costs = new ArrayList<>();
    Observer observer =
        (operation, parent) -> (over, failure) -> costs.addAll(over.byServer().values());
    Databacon.connect(databases.config().observer(observer).build()).close();
    assertThat(costs).extracting(Cost::roundTrips).containsExactly(1L, 1L, 1L);
  }

  @Test
  void tenClientsAtOnceMakeOneCluster() throws Exception {
    Set<UUID> ids = ConcurrentHashMap.newKeySet();
    ExecutorService clients = Executors.newFixedThreadPool(10);
    try {
      Callable<Boolean> client =
          () -> {
            try (Databacon db = Databacon.connect(databases.config().poolSize(2).build())) {
              return ids.add(idOf(db));
            }
          };
      List<Future<Boolean>> all =
          clients.invokeAll(Stream.generate(() -> client).limit(10).toList());
      for (Future<Boolean> one : all) {
        one.get();
      }
    } finally {
      clients.shutdownNow();
    }
    assertThat(ids).hasSize(1);
  }

  @Test
  void aHalfMadeClusterIsCompleted() {
    UUID id;
    try (Databacon db = databases.connect()) {
      id = idOf(db);
    }
    // As a client leaves it that dies after the first of three servers.
    databases.sql(1, "drop schema databacon cascade");
    databases.sql(2, "drop schema databacon cascade");
    databases.sql(0, "update databacon.topology set ready = false");
    try (Databacon db = databases.connect()) {
      assertThat(idOf(db)).isEqualTo(id);
    }
    assertThat(databases.sql(2, "select cluster from databacon.topology")).isEqualTo(id.toString());
    assertThat(databases.sql(0, "select ready from databacon.topology")).isEqualTo("t");
  }

  @Test
  void aClusterThatWasNotYetMarkedReadyIsMarked() {
    databases.connect().close();
    databases.sql(1, "update databacon.topology set ready = false");
    databases.connect().close();
    assertThat(databases.sql(1, "select ready from databacon.topology")).isEqualTo("t");
  }

  @Test
  void aPoolOfOneConnectionIsEnough() {
    try (Databacon db = Databacon.connect(databases.config().poolSize(1).build())) {
      assertThat(db.engine().cluster().servers()).hasSize(3);
    }
  }
}
