package dev.databacon.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Databacon;
import dev.databacon.corpus.FolderDao;
import dev.databacon.error.TopologyException;
import dev.databacon.meter.Meter;
import dev.databacon.sql.Deadline;
import dev.databacon.support.TestDatabases;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where ids come from and where they lead. */
@DatabaconTest(servers = 2, freshPerTest = true)
class IdsTest {
  private TestDatabases databases;
  private final Deadline deadline = Deadline.after(Duration.ofMinutes(1));

  @BeforeEach
  void create(TestCluster given) {
    databases = new TestDatabases(given);
  }

  @Test
  void noIdIsHandedOutTwiceByManyThreadsOfTwoPrograms() throws Exception {
    Set<Long> ids = ConcurrentHashMap.newKeySet();
    int each = 3_000;
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try (Databacon one = databases.connect();
        Databacon other = databases.connect()) {
      List<Callable<Boolean>> work = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        Cluster cluster = (i % 2 == 0 ? one : other).engine().cluster();
        work.add(
            () -> LongStream.range(0, each).allMatch(n -> ids.add(cluster.newId(1, deadline))));
      }
      for (Future<Boolean> done : threads.invokeAll(work)) {
        assertThat(done.get()).isTrue();
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(ids).hasSize(8 * each).allMatch(id -> id > 0);
  }

  @Test
  void newIdsFillServersEvenly() {
    try (Databacon db = databases.connect()) {
      Cluster cluster = db.engine().cluster();
      Map<Server, Long> perServer =
          LongStream.range(0, 4_000)
              .mapToObj(i -> cluster.server(cluster.newId(1, deadline)))
              .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
      assertThat(perServer.values()).hasSize(2).allMatch(n -> n > 1_700 && n < 2_300);
    }
  }

  @Test
  void newIdsOfATypeStayInAShardForAWhile() {
    try (Databacon db = databases.connect()) {
      Cluster cluster = db.engine().cluster();
      Map<Server, List<Long>> shards =
          LongStream.range(0, 4_000)
              .mapToObj(i -> cluster.newId(1, deadline))
              .collect(
                  Collectors.groupingBy(
                      cluster::server, Collectors.mapping(id -> id >>> 51, Collectors.toList())));
      assertThat(shards.values())
          .allSatisfy(used -> assertThat(used.subList(0, 1_000)).containsOnly(used.get(0)))
          .anySatisfy(used -> assertThat(used.get(1_000)).isNotEqualTo(used.get(0)));
    }
  }

  @Test
  void whatLivesNearOthersFillsTheirShardToo() {
    try (Databacon db = databases.connect()) {
      Cluster cluster = db.engine().cluster();
      long first = cluster.newId(1, deadline);
      LongStream.range(0, 1_000).forEach(i -> cluster.newIdNear(first, deadline));
      // One more may still come there.
      Set<Long> next =
          LongStream.range(0, 20)
              .map(i -> cluster.newId(1, deadline))
              .filter(id -> cluster.server(id) == cluster.server(first))
              .skip(1)
              .mapToObj(id -> id >>> 51)
              .collect(Collectors.toSet());
      assertThat(next).doesNotContain(first >>> 51);
    }
  }

  @Test
  void nodesThatHoldOthersGoAnywhere() {
    try (Databacon db = databases.connect()) {
      FolderDao folders = new FolderDao(db);
      Set<Long> used =
          IntStream.range(0, 40)
              .mapToObj(i -> folders.create(made -> {}).id() >>> 51)
              .collect(Collectors.toSet());
      assertThat(used).hasSizeGreaterThan(20);
    }
  }

  @Test
  void typesHaveShardsOfTheirOwn() {
    try (Databacon db = databases.connect()) {
      Cluster cluster = db.engine().cluster();
      Set<Long> used =
          IntStream.range(0, 400)
              .mapToObj(type -> cluster.newId(type, deadline) >>> 51)
              .collect(Collectors.toSet());
      assertThat(used).hasSizeGreaterThan(300);
    }
  }

  @Test
  void aThousandIdsCostOneRoundTripAServer() {
    try (Databacon db = databases.connect();
        Meter meter = db.meter()) {
      Cluster cluster = db.engine().cluster();
      for (int i = 0; i < 1_000; i++) {
        cluster.newIdNear(1, deadline);
      }
      assertThat(meter.roundTrips()).isEqualTo(1);
      cluster.newIdNear(1, deadline);
      assertThat(meter.roundTrips()).isEqualTo(2);
    }
  }

  @Test
  void anIdNearAnotherIsInItsShard() {
    try (Databacon db = databases.connect()) {
      Cluster cluster = db.engine().cluster();
      long id = cluster.newId(1, deadline);
      assertThat(cluster.newIdNear(id, deadline) >>> 51).isEqualTo(id >>> 51);
    }
  }

  @Test
  void anIdThatIsNoNodesIsRefused() {
    try (Databacon db = databases.connect()) {
      assertThatThrownBy(() -> db.engine().cluster().server(-5))
          .isInstanceOf(TopologyException.class)
          .hasMessageContaining("Id -5 belongs to no shard");
      assertThat(db.engine().cluster().holds(0)).isFalse();
    }
  }

  @Test
  void aliasesOfAllProgramsFallOnTheSameServer() {
    try (Databacon one = databases.connect();
        Databacon other = databases.connect()) {
      Set<String> used = ConcurrentHashMap.newKeySet();
      for (int i = 0; i < 200; i++) {
        byte[] digest = one.engine().cluster().aliasDigest(7, 0, "name" + i);
        assertThat(digest)
            .hasSize(16)
            .isEqualTo(other.engine().cluster().aliasDigest(7, 0, "name" + i))
            .isNotEqualTo(one.engine().cluster().aliasDigest(8, 0, "name" + i))
            .isNotEqualTo(one.engine().cluster().aliasDigest(7, 1, "name" + i));
        used.add(one.engine().cluster().server(digest).name());
      }
      assertThat(used).containsExactlyInAnyOrder("server1", "server2");
    }
  }
}
