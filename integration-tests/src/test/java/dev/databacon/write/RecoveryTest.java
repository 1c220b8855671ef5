package dev.databacon.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.cluster.CommitProbe;
import dev.databacon.cluster.CommitProbe.Step;
import dev.databacon.cluster.Server;
import dev.databacon.error.DatabaconException;
import dev.databacon.meter.Observer;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Gid;
import dev.databacon.sql.Session;
import dev.databacon.sql.Sql;
import dev.databacon.sql.TransactionSql;
import dev.databacon.support.TestDatabases;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What clients leave prepared is settled by the word of the decider. */
@DatabaconTest(servers = 3, freshPerTest = true)
class RecoveryTest {
  private static final Sql INSERT =
      Sql.of("test.insert", "insert into databacon.meta (format) values (1)");

  private final Deadline minute = Deadline.after(Duration.ofMinutes(1));
  private final UUID xid = UUID.randomUUID();
  private TestDatabases databases;
  private Databacon db;
  private List<Server> servers;
  private Recovery recovery;
  private Pruning pruning;

  @BeforeEach
  void connect(TestCluster given) {
    databases = new TestDatabases(given);
    db = databases.connect();
    servers = db.engine().cluster().servers();
    recovery = new Recovery(db.engine().cluster(), db.engine().parallel());
    pruning = new Pruning(db.engine().cluster(), db.engine().parallel());
  }

  @AfterEach
  void close() {
    db.close();
  }

  /** What a client that dies now would leave on a server. */
  private void prepare(int server) {
    prepare(server, xid);
  }

  private void prepare(int server, UUID transaction) {
    try (Session session = servers.get(server).separateSession(minute)) {
      session.begin();
      session.update(INSERT, params -> {});
      session.prepare(
          new Gid(db.engine().cluster().id(), transaction, servers.get(0).name(), server));
    }
  }

  private List<String> rows() {
    return List.of(count(1), count(2));
  }

  private String count(int server) {
    String rows = databases.sql(server, "select count(*) - 1 from databacon.meta");
    databases.sql(
        server, "delete from databacon.meta where ctid > (select min(ctid) from databacon.meta)");
    return rows;
  }

  @Test
  void whatWasNeverDecidedIsUndone() {
    prepare(1);
    prepare(2);
    assertThat(recovery.run(Duration.ZERO, minute)).isEqualTo(new Recovery.Found(0, 2, 0));
    assertThat(rows()).containsExactly("0", "0");
    assertThat(databases.sql(0, "select state from databacon.commit_record")).isEqualTo("abort");
  }

  @Test
  void whatWasDecidedIsCommitted() {
    prepare(1);
    prepare(2);
    databases.sql(
        0, "insert into databacon.commit_record (xid, state) values ('" + xid + "', 'commit')");
    assertThat(recovery.run(Duration.ZERO, minute)).isEqualTo(new Recovery.Found(2, 0, 0));
    assertThat(rows()).containsExactly("1", "1");
  }

  @Test
  void whatIsStillBeingDecidedIsWaitedForWhenAllElseIsDone() {
    prepare(1);
    prepare(1, UUID.randomUUID());
    List<Step> steps = new ArrayList<>();
    db.engine().cluster().probe((step, server) -> steps.add(step));
    try (Session decider = servers.get(0).separateSession(minute)) {
      decider.begin();
      decider.update(TransactionSql.RECORD_DECISION, params -> params.add(xid));
      assertThat(recovery.run(Duration.ZERO, minute)).isEqualTo(new Recovery.Found(0, 1, 1));
      decider.commit();
    }
    assertThat(steps)
        .containsExactly(
            Step.RECOVERY_FOUND,
            Step.RECOVERY_FOUND,
            Step.RECOVERY_ASKED,
            Step.RECOVERY_SETTLED,
            Step.RECOVERY_FOUND);
    assertThat(recovery.run(Duration.ZERO, minute)).isEqualTo(new Recovery.Found(1, 0, 0));
    assertThat(count(1)).isEqualTo("1");
  }

  @Test
  void aPartThatCannotBeSettledKeepsNoOtherWaiting() {
    prepare(1);
    prepare(1, UUID.randomUUID());
    AtomicInteger asked = new AtomicInteger();
    db.engine()
        .cluster()
        .probe(
            (step, server) -> {
              if (step == Step.RECOVERY_ASKED && asked.getAndIncrement() == 0) {
                throw new DatabaconException("another user's");
              }
            });
    assertThat(recovery.run(Duration.ZERO, minute)).isEqualTo(new Recovery.Found(0, 1, 1));
    assertThat(recovery.run(Duration.ZERO, minute)).isEqualTo(new Recovery.Found(0, 1, 0));
  }

  @Test
  void aRoundThatRunsOutOfTimeKeepsNobodyFromTheNext() {
    prepare(1);
    Deadline soon = Deadline.after(Duration.ofSeconds(3));
    db.engine()
        .cluster()
        .probe(
            (step, server) -> {
              while (soon.remainingMillis() > 0) {
                Thread.onSpinWait();
              }
            });
    assertThat(recovery.run(Duration.ZERO, soon)).isEqualTo(new Recovery.Found(0, 0, 1));
    assertThat(
            databases.sql(
                1,
                "select count(*) from pg_locks where locktype = 'advisory' and database ="
                    + " (select oid from pg_database where datname = current_database())"))
        .isEqualTo("0");
    db.engine().cluster().probe(CommitProbe.NONE);
    assertThat(recovery.run(Duration.ZERO, minute)).isEqualTo(new Recovery.Found(0, 1, 0));
  }

  @Test
  void whatIsYoungIsLeftToItsClientUnlessAsked() {
    prepare(1);
    assertThat(recovery.run(Duration.ofHours(1), minute)).isEqualTo(new Recovery.Found(0, 0, 0));
    db.recover();
    assertThat(count(1)).isEqualTo("0");
  }

  @Test
  void aRoundThatFailsIsNotTheLast() throws InterruptedException {
    AtomicInteger rounds = new AtomicInteger();
    CountDownLatch third = new CountDownLatch(3);
    Observer failing =
        (operation, parent) -> {
          if (operation.name().equals("Databacon recovery")) {
            third.countDown();
            if (rounds.getAndIncrement() < 2) {
              throw new StackOverflowError("no");
            }
          }
          return null;
        };
    Databacon other =
        Databacon.connect(
            databases.config().recoveryInterval(Duration.ofMillis(5)).observer(failing).build());
    try (other) {
      assertThat(third.await(1, TimeUnit.MINUTES)).isTrue();
    }
  }

  @Test
  void whatOthersPreparedIsNotTouched() {
    try (Session session = servers.get(1).separateSession(minute)) {
      session.begin();
      session.update(INSERT, params -> {});
      session.prepare(new Gid(UUID.randomUUID(), xid, "elsewhere", 1));
    }
    assertThat(recovery.run(Duration.ZERO, minute)).isEqualTo(new Recovery.Found(0, 0, 0));
    String gid =
        databases.sql(1, "select gid from pg_prepared_xacts where database = current_database()");
    assertThat(gid).contains("elsewhere");
    databases.sql(1, "rollback prepared '" + gid + "'");
  }

  @Test
  void aDecisionIsForgottenOnlyWhenNobodyNeedsIt() {
    prepare(1);
    databases.sql(
        0,
        "insert into databacon.commit_record (xid, state, at) values ('"
            + xid
            + "', 'commit', now() - interval '1 day')");
    assertThat(pruning.run(Duration.ofHours(1), minute)).isZero();
    recovery.run(Duration.ZERO, minute);
    assertThat(pruning.run(Duration.ofDays(2), minute)).isZero();
    assertThat(pruning.run(Duration.ofHours(1), minute)).isEqualTo(1);
    assertThat(count(1)).isEqualTo("1");
  }

  @Test
  void allOldDecisionsAreForgottenHoweverManyThereAre() {
    databases.sql(
        0,
        "insert into databacon.commit_record (xid, state, at) select gen_random_uuid(), 'commit',"
            + " now() - interval '1 day' from generate_series(1, 20001)");
    assertThat(pruning.run(Duration.ofHours(1), minute)).isEqualTo(20_001);
    assertThat(databases.sql(0, "select count(*) from databacon.commit_record")).isEqualTo("0");
  }

  @Test
  void aPartThatCouldNotBeCommittedIsCommittedBeforeTheNextRead() {
    prepare(1);
    Gid gid = new Gid(db.engine().cluster().id(), xid, servers.get(0).name(), 1);
    servers.get(1).owe(gid);
    Sql look = Sql.of("test.look", "select count(*) from databacon.meta");
    Long seen =
        servers.get(1).read(minute, look, params -> {}, rows -> rows.next() ? rows.getLong(1) : 0L);
    assertThat(seen).isEqualTo(2);
    assertThat(count(1)).isEqualTo("1");
  }
}
