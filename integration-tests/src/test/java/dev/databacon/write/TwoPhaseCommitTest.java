package dev.databacon.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Databacon;
import dev.databacon.cluster.CommitProbe;
import dev.databacon.cluster.CommitProbe.Step;
import dev.databacon.cluster.Server;
import dev.databacon.error.ConstraintException;
import dev.databacon.error.DatabaconException;
import dev.databacon.error.ServerUnavailableException;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Session;
import dev.databacon.sql.Sql;
import dev.databacon.support.TestDatabases;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A unit of work over three servers: everywhere or nowhere, whatever fails at which step. */
@DatabaconTest(servers = 3, freshPerTest = true)
class TwoPhaseCommitTest {
  private static final Sql INSERT =
      Sql.of("test.insert", "insert into databacon.node (id, ctx) values (?, 1)");
  private static final Sql END_OTHERS =
      Sql.of(
          "test.end",
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where datname = current_database() and state like 'idle in%'");
  private static final Sql LOCK =
      Sql.of("test.lock", "select id from databacon.node where id = 1 for update");
  private static final Sql UPDATE =
      Sql.of("test.update", "update databacon.node set ctx = ctx where id = 1");

  /** Whether somebody has written there and not ended yet. */
  private static final String WRITING =
      "select count(*) from pg_stat_activity where datname = current_database()"
          + " and state = 'idle in transaction' and backend_xid is not null";

  private static final Sql ABORT =
      Sql.of("test.abort", "insert into databacon.commit_record (xid, state) values (?, 'abort')");

  private final Deadline minute = Deadline.after(Duration.ofMinutes(1));
  private TestDatabases databases;
  private Databacon db;
  private List<Server> servers;

  @BeforeEach
  void connect(TestCluster given) {
    databases = new TestDatabases(given);
    db = databases.connect();
    servers = db.engine().cluster().servers();
  }

  @AfterEach
  void close() {
    assertThat(servers).allMatch(server -> server.connectionsInUse() == 0);
    db.close();
  }

  private Transaction begin(CommitProbe probe) {
    return new Transaction(db.engine().cluster(), db.engine().parallel(), minute, probe, false);
  }

  private void insertEverywhere(CommitProbe probe) {
    try (Transaction tx = begin(probe)) {
      servers.forEach(server -> tx.on(server).queue(INSERT, params -> params.add(1L)));
      tx.commit();
    }
  }

  private List<String> rows() {
    return List.of(count(0), count(1), count(2));
  }

  private String count(int server) {
    return databases.sql(server, "select count(*) from databacon.node");
  }

  @Test
  void commitsEverywhereInFourRoundTripsAtMost() {
    List<Long> before = servers.stream().map(Server::roundTrips).toList();
    insertEverywhere(CommitProbe.NONE);
    assertThat(rows()).containsExactly("1", "1", "1");
    // The decider sends and commits; the others send, prepare and commit what is prepared.
    assertThat(servers.get(0).roundTrips() - before.get(0)).isEqualTo(2);
    assertThat(servers.get(1).roundTrips() - before.get(1)).isEqualTo(3);
    assertThat(servers.get(2).roundTrips() - before.get(2)).isEqualTo(3);
  }

  @Test
  void everyPartRecordsTheTransaction() {
    insertEverywhere(CommitProbe.NONE);
    String xid = databases.sql(0, "select xid from databacon.commit_record where state = 'commit'");
    assertThat(UUID.fromString(xid)).isNotNull();
    assertThat(databases.sql(1, "select xid from databacon.commit_record where state = 'part'"))
        .isEqualTo(xid);
    assertThat(databases.sql(2, "select xid from databacon.commit_record where state = 'part'"))
        .isEqualTo(xid);
  }

  @Test
  void preparedTransactionsNameTheClusterTheTransactionAndTheDecider() {
    StringBuilder gid = new StringBuilder();
    insertEverywhere(
        (step, server) -> {
          if (step == Step.BEFORE_DECISION) {
            gid.append(databases.prepared(2));
          }
        });
    String xid = databases.sql(0, "select xid from databacon.commit_record");
    assertThat(gid.toString())
        .isEqualTo("databacon:" + db.engine().cluster().id() + ":" + xid + ":server1:2");
  }

  @Test
  void aStatementThatFailsOnOneServerUndoesAll() {
    databases.sql(2, "insert into databacon.node (id, ctx) values (1, 1)");
    assertThatThrownBy(() -> insertEverywhere(CommitProbe.NONE))
        .isInstanceOfSatisfying(
            ConstraintException.class, e -> assertThat(e.server()).isEqualTo("server3"));
    assertThat(rows()).containsExactly("0", "0", "1");
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"BEFORE_PREPARE", "AFTER_PREPARE", "BEFORE_DECISION"})
  void whatFailsBeforeTheDecisionIsUndoneEverywhere(Step failing) {
    CommitProbe probe =
        (step, server) -> {
          if (step == failing && !server.name().equals("server2")) {
            throw new DatabaconException("failed at " + step);
          }
        };
    assertThatThrownBy(() -> insertEverywhere(probe)).hasMessage("failed at " + failing);
    assertThat(rows()).containsExactly("0", "0", "0");
    assertThat(databases.sql(0, "select count(*) from databacon.commit_record")).isEqualTo("0");
    insertEverywhere(CommitProbe.NONE);
  }

  @ParameterizedTest
  @EnumSource(
      value = Step.class,
      names = {"AFTER_DECISION", "BEFORE_COMMIT_PREPARED", "AFTER_COMMIT_PREPARED"})
  void whatFailsAfterTheDecisionDoesNotUndoIt(Step failing) {
    insertEverywhere(
        (step, server) -> {
          if (step == failing) {
            throw new DatabaconException("failed at " + step);
          }
        });
    assertThat(count(0)).isEqualTo("1");
    for (int i = 1; i < 3; i++) {
      String gid = databases.prepared(i);
      boolean left = !gid.isEmpty();
      assertThat(left).isEqualTo(failing != Step.AFTER_COMMIT_PREPARED);
      if (left) {
        // What recovery will do: the decider has the row, so what is prepared is committed.
        databases.sql(i, "commit prepared '" + gid + "'");
      }
    }
    assertThat(rows()).containsExactly("1", "1", "1");
  }

  /** Ends the connections with an open transaction on a server, as its crash would. */
  private void cut(Server server) {
    server.read(minute, END_OTHERS, Binding.NONE, RowsReader.list(row -> row.getBoolean(1)));
  }

  @Test
  void aParticipantThatGoesAwayBeforeItIsPreparedUndoesAll() {
    CommitProbe probe =
        (step, server) -> {
          if (step == Step.BEFORE_PREPARE && server.name().equals("server3")) {
            cut(server);
          }
        };
    assertThatThrownBy(() -> insertEverywhere(probe))
        .isInstanceOf(ServerUnavailableException.class);
    assertThat(rows()).containsExactly("0", "0", "0");
  }

  @Test
  void aDeciderThatGoesAwayBeforeItDecidedIsAskedAndUndoesAll() {
    CommitProbe probe =
        (step, server) -> {
          if (step == Step.BEFORE_DECISION) {
            cut(server);
          }
        };
    assertThatThrownBy(() -> insertEverywhere(probe))
        .isInstanceOf(ServerUnavailableException.class)
        .hasMessageContaining("nothing was written");
    assertThat(rows()).containsExactly("0", "0", "0");
    assertThat(databases.sql(0, "select state from databacon.commit_record")).isEqualTo("abort");
  }

  @Test
  void theOutcomeOfACommittedTransactionIsFound() {
    insertEverywhere(CommitProbe.NONE);
    UUID xid = UUID.fromString(databases.sql(0, "select xid from databacon.commit_record"));
    assertThat(new Outcome(servers.get(0), minute).settle(xid)).isTrue();
  }

  @Test
  void aTransactionThatNobodyDecidedIsDecidedAgainstOnceAndForAll() {
    UUID xid = UUID.randomUUID();
    assertThat(new Outcome(servers.get(0), minute).settle(xid)).isFalse();
    assertThat(new Outcome(servers.get(0), minute).settle(xid)).isFalse();
    assertThatThrownBy(() -> servers.get(0).update(minute, ABORT, params -> params.add(xid)))
        .isInstanceOf(ConstraintException.class);
  }

  @Test
  void aDeciderThatCannotRecordTheTransactionPreparesNothing() {
    // As when somebody has decided against the transaction already.
    CommitProbe probe =
        (step, server) -> {
          throw new AssertionError("not reached: " + step);
        };
    databases.sql(
        0,
        "create function databacon.aborted() returns trigger language plpgsql as"
            + " $$ begin raise unique_violation using constraint = 'commit_record_pkey'; end $$;"
            + " create trigger t before insert on databacon.commit_record"
            + " for each row execute function databacon.aborted()");
    assertThatThrownBy(() -> insertEverywhere(probe)).isInstanceOf(ConstraintException.class);
    assertThat(rows()).containsExactly("0", "0", "0");
  }

  @Test
  void aServerWhereNothingWasDoneTakesNoPart() {
    try (Transaction tx = begin(CommitProbe.NONE)) {
      tx.on(servers.get(1)).queue(INSERT, params -> params.add(1L));
      assertThat(tx.on(servers.get(2)).isOpen()).isFalse();
      tx.commit();
    }
    assertThat(rows()).containsExactly("0", "1", "0");
    assertThat(databases.sql(1, "select count(*) from databacon.commit_record")).isEqualTo("0");
  }

  @Test
  void theFirstStatementsGoOutToAllServersAtTheSameTime() throws Exception {
    insertEverywhere(CommitProbe.NONE);
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (Session blocker = servers.get(0).separateSession(minute)) {
      blocker.begin();
      blocker.update(LOCK, Binding.NONE);
      Future<?> update = other.submit(this::updateEverywhere);
      // While the first server does not answer, the last has done its part.
      while (databases.sql(2, WRITING).equals("0") && !update.isDone()) {
        Thread.onSpinWait();
      }
      assertThat(update.isDone()).isFalse();
      blocker.rollback();
      update.get();
    } finally {
      other.shutdownNow();
    }
  }

  private void updateEverywhere() {
    try (Transaction tx = begin(CommitProbe.NONE)) {
      servers.forEach(server -> tx.on(server).queue(UPDATE, Binding.NONE));
      tx.commit();
    }
  }
}
