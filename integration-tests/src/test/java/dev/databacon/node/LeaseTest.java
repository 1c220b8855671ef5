package dev.databacon.node;

import static dev.databacon.Options.lease;
import static dev.databacon.Options.timeout;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.Isolation;
import dev.databacon.Options;
import dev.databacon.corpus.DocDao;
import dev.databacon.corpus.DocNode;
import dev.databacon.error.LeaseLostException;
import dev.databacon.error.NodeMissingException;
import dev.databacon.error.TimeoutException;
import dev.databacon.fetch.Fetch;
import dev.databacon.meter.Meter;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.Race;
import dev.databacon.support.Wire;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import dev.databacon.testkit.TestServer;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lock has one holder at a time, for as long as the server says that its lease lasts. */
@DatabaconTest(servers = 2, freshPerTest = true)
class LeaseTest {
  private static final Duration LONG = ofMinutes(2);

  private TestCluster servers;
  private CorpusCluster cluster;
  private DocNode doc;

  /** The same document as another program has it. */
  private DocNode elsewhere;

  @BeforeEach
  void open(TestCluster given) {
    servers = given;
    cluster = new CorpusCluster(given);
    doc = cluster.docs.create(d -> {});
    elsewhere = new CorpusCluster(given).docs.handle(doc.id());
  }

  private String stored(String column) {
    int home = cluster.db.engine().cluster().server(doc.id()).ordinal();
    return cluster.databases().sql(home, "select " + column + " from databacon.lease");
  }

  /** What the server's clock would do, at once. */
  private void expire() {
    for (int i = 0; i < servers.servers().size(); i++) {
      cluster.databases().sql(i, "update databacon.lease set expires = clock_timestamp()");
    }
  }

  private static Lease.Held got(Lease.Held held) {
    return Objects.requireNonNull(held, "the lock was not free");
  }

  @Test
  void ofThirtyTwoThreadsInTwoProgramsOneHoldsItAtATime() {
    AtomicInteger inside = new AtomicInteger();
    List<Long> tokens = Collections.synchronizedList(new ArrayList<>());
    Race.run(
        32,
        thread -> {
          DocNode mine = thread % 2 == 0 ? doc : elsewhere;
          for (int i = 0; i < 5; i++) {
            try (Lease.Held held = mine.edit.acquire(LONG)) {
              assertThat(inside.incrementAndGet()).isEqualTo(1);
              tokens.add(held.fencingToken());
              held.check();
              assertThat(inside.decrementAndGet()).isEqualTo(0);
            }
          }
        });
    assertThat(tokens).hasSize(160).doesNotHaveDuplicates().isSorted();
    assertThat(doc.edit()).isFalse();
  }

  @Test
  void isHeldByOneAndFreeForAllAfterwards() {
    assertThat(doc.edit.isHeld()).isFalse();
    try (Lease.Held held = got(doc.edit.tryAcquire())) {
      assertThat(doc.edit.isHeld()).isTrue();
      assertThat(elsewhere.edit()).isTrue();
      assertThat(doc.edit.tryAcquire()).isNull();
      assertThat(elsewhere.edit.tryAcquire()).isNull();
      try (Lease.Held other = elsewhere.print.acquire(LONG)) {
        assertThat(other.fencingToken()).isEqualTo(1);
      }
      assertThat(held).hasToString("Doc#" + doc.id() + ".edit with token 1");
    }
    assertThat(elsewhere.edit.isHeld()).isFalse();
    try (Lease.Held next = got(elsewhere.edit.tryAcquire())) {
      assertThat(next.fencingToken()).isEqualTo(2);
    }
  }

  @Test
  void aProgramThatIsGoneKeepsItUntilTheEndOfItsLeaseAndNoLonger() {
    try (Databacon gone = Databacon.connect(servers.config().build())) {
      new DocDao(gone).handle(doc.id()).edit.acquire(LONG, lease(ofMillis(700)));
    }
    String end = stored("expires");
    try (Lease.Held held = doc.edit.acquire(LONG, lease(ofSeconds(60)))) {
      assertThat(stored("expires - interval '60 s' >= '" + end + "'")).isEqualTo("t");
      assertThat(held.fencingToken()).isEqualTo(2);
    }
  }

  @Test
  void lastsAsLongAsItWasTakenOrRenewedFor() {
    try (Lease.Held held = doc.edit.acquire(LONG)) {
      assertThat(stored(lastsBetween("0 s", "30 s"))).isEqualTo("t");
      held.renew(lease(ofHours(1)));
      assertThat(stored(lastsBetween("30 s", "1 h"))).isEqualTo("t");
      held.renew();
      assertThat(stored(lastsBetween("0 s", "30 s"))).isEqualTo("t");
      held.check();
    }
  }

  private static String lastsBetween(String least, String most) {
    return "expires - clock_timestamp() between interval '%s' and interval '%s'"
        .formatted(least, most);
  }

  @Test
  void whoLostItIsToldAndLeavesTheNextHolderAlone() {
    for (DocNode next : List.of(doc, elsewhere)) {
      Lease.Held lost = doc.edit.acquire(LONG);
      expire();
      assertLost(lost);
      try (Lease.Held held = got(next.edit.tryAcquire())) {
        assertLost(lost);
        lost.close();
        held.check();
        assertThat(doc.edit.tryAcquire()).isNull();
      }
    }
    Lease.Held released = doc.edit.acquire(LONG);
    released.close();
    assertLost(released);
    released.close();
  }

  private static void assertLost(Lease.Held held) {
    assertThatThrownBy(held::check)
        .isInstanceOf(LeaseLostException.class)
        .hasMessageContaining(held.toString().substring(0, 10));
    assertThatThrownBy(held::renew).isInstanceOf(LeaseLostException.class);
  }

  @Test
  void isLostWhenTheServerStandsStillForTooLong() throws Exception {
    Lease.Held held = doc.edit.acquire(LONG);
    try (var stopped =
            servers.server(cluster.db.engine().cluster().server(doc.id()).ordinal()).connect();
        var statement = stopped.createStatement()) {
      stopped.setAutoCommit(false);
      statement.execute("lock table databacon.lease in access exclusive mode");
      assertThatThrownBy(() -> held.check(timeout(ofMillis(100))))
          .isInstanceOf(TimeoutException.class);
      assertThatThrownBy(() -> elsewhere.edit.acquire(ofMillis(100)))
          .isInstanceOf(TimeoutException.class);
      Race.run(
          2,
          thread -> {
            if (thread == 0) {
              assertThatThrownBy(held::renew).isInstanceOf(LeaseLostException.class);
            } else {
              endWhileSomebodyWaits(statement);
            }
          });
    }
    assertLost(held);
    elsewhere.edit.acquire(LONG).close();
  }

  /** The holder's statement is at the server before the end of the lease, and runs after it. */
  private static void endWhileSomebodyWaits(Statement statement) {
    try {
      boolean waits = false;
      while (!waits) {
        try (var rows =
            statement.executeQuery(
                "select 1 from pg_locks where not granted"
                    + " and relation = 'databacon.lease'::regclass")) {
          waits = rows.next();
        }
      }
      statement.execute("update databacon.lease set expires = clock_timestamp()");
      statement.getConnection().commit();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void waitsNoLongerThanAsked() {
    try (Lease.Held held = doc.edit.acquire(LONG)) {
      for (DocNode each : List.of(doc, elsewhere)) {
        assertThatThrownBy(() -> each.edit.acquire(ofMillis(100)))
            .isInstanceOf(TimeoutException.class)
            .hasMessageContaining("100 ms");
        assertThatThrownBy(() -> each.edit.acquire(LONG, timeout(ofMillis(100))))
            .isInstanceOf(TimeoutException.class)
            .hasMessageContaining("100 ms");
      }
      Thread.currentThread().interrupt();
      assertThatThrownBy(() -> doc.edit.acquire(LONG))
          .isInstanceOf(TimeoutException.class)
          .hasMessageContaining("interrupted");
      assertThat(Thread.interrupted()).isTrue();
      held.check();
    }
    assertThatThrownBy(() -> doc.edit.acquire(Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("tryAcquire()");
    assertThatThrownBy(() -> lease(Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> lease(Duration.ofDays(366)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void sixteenWhoWaitForTwoSecondsAskTheServerAFewTimes() throws IOException {
    int home = cluster.db.engine().cluster().server(doc.id()).ordinal();
    Wire wire = new Wire(servers.server(home));
    DatabaconConfig.Builder config = DatabaconConfig.builder();
    for (TestServer server : servers.servers()) {
      boolean isHome = server.equals(servers.server(home));
      String url = isHome ? wire.url() : server.jdbcUrl();
      config.server(server.name(), url, server.user(), server.password());
    }
    try (wire;
        Lease.Held held = elsewhere.edit.acquire(LONG);
        Databacon wired = Databacon.connect(config.build())) {
      Lease waited = new DocDao(wired).handle(doc.id()).edit;
      assertThat(waited.isHeld()).isTrue();
      long before = wire.roundTrips();
      Race.run(
          16,
          thread ->
              assertThatThrownBy(() -> waited.acquire(ofSeconds(2)))
                  .isInstanceOf(TimeoutException.class));
      // One of them asked; the pauses between its questions soon are an eighth of a second at
      // least.
      assertThat(wire.roundTrips() - before).isBetween(1L, 40L);
      held.check();
    }
  }

  @Test
  void manyAreCheckedTogether() {
    List<Lease.Held> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(cluster.docs.create(d -> {}).edit.acquire(LONG));
    }
    Fetch<List<Lease.Held>> checks = Fetch.all(all.stream().map(Lease.Held::fetchCheck).toList());
    Meter meter = cluster.db.meter();
    assertThat(cluster.db.run(checks)).isEqualTo(all);
    assertThat(meter.statements()).isLessThanOrEqualTo(2);
    Lease.Held lost = all.remove(7);
    lost.close();
    assertThatThrownBy(() -> cluster.db.run(checks))
        .isInstanceOf(LeaseLostException.class)
        .hasMessageStartingWith(lost.toString().replace("with", "is no longer held with"));
    assertThat(cluster.db.run(lost.fetchCheck().map(held -> 1).recover(e -> 0))).isZero();
    all.forEach(Lease.Held::close);
  }

  @Test
  void aCheckWithinATransactionIsNoPartOfIt() {
    Lease.Held held = doc.edit.acquire(LONG);
    cluster.db.transaction(
        tx -> {
          assertThat(doc.edit()).isTrue();
          assertThat(cluster.db.run(held.fetchCheck())).isSameAs(held);
          held.close();
          // The transaction sees what was there when it began.
          assertThat(doc.edit()).isTrue();
          assertThatThrownBy(() -> cluster.db.run(held.fetchCheck()))
              .isInstanceOf(LeaseLostException.class);
        },
        Options.isolation(Isolation.REPEATABLE_READ));
  }

  @Test
  void goesWithItsNode() {
    Lease.Held held = doc.edit.acquire(LONG);
    Lease.Held print = doc.print.acquire(LONG);
    Race.run(
        3,
        thread -> {
          if (thread == 0) {
            assertThat(doc.remove()).isTrue();
          } else {
            DocNode waiting = thread == 1 ? doc : elsewhere;
            assertThatThrownBy(() -> waiting.edit.acquire(LONG))
                .isInstanceOf(NodeMissingException.class);
          }
        });
    assertLost(held);
    assertLost(print);
    held.close();
    assertThatThrownBy(() -> doc.edit.tryAcquire()).isInstanceOf(NodeMissingException.class);
    assertThatThrownBy(() -> doc.edit.isHeld()).isInstanceOf(NodeMissingException.class);
    assertThat(cluster.sum("select count(*) from databacon.lease")).isZero();
    DocNode another = cluster.docs.handle(cluster.users.create(u -> {}).id());
    assertThatThrownBy(() -> another.edit.acquire(LONG))
        .isInstanceOf(NodeMissingException.class)
        .hasMessageContaining("is not a Doc but a User");
  }

  @Test
  void costsOneRoundTripEach() {
    long before = cluster.roundTrips();
    try (Lease.Held held = doc.edit.acquire(LONG)) {
      held.check();
      held.renew();
      assertThat(held.fencingToken()).isEqualTo(1);
    }
    doc.edit.isHeld();
    assertThat(cluster.roundTrips() - before).isEqualTo(5);
  }
}
