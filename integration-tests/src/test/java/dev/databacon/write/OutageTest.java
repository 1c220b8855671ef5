package dev.databacon.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.cluster.CommitProbe;
import dev.databacon.cluster.CommitProbe.Step;
import dev.databacon.cluster.Server;
import dev.databacon.corpus.TermDao;
import dev.databacon.corpus.TermNode;
import dev.databacon.error.OutcomeUnknownException;
import dev.databacon.error.ServerUnavailableException;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Session;
import dev.databacon.sql.Sql;
import dev.databacon.support.OnServers;
import dev.databacon.support.TestDatabases;
import dev.databacon.support.Wired;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that nobody can reach at some step of a commit over two: server 0 decides. */
@DatabaconTest(servers = 2, freshPerTest = true)
class OutageTest {
  private static final Sql INSERT =
      Sql.of("test.insert", "insert into databacon.node (id, ctx) values (?, 1)");
  private static final Sql COUNT = Sql.of("test.count", "select count(*) from databacon.node");

  private final Deadline minute = Deadline.after(Duration.ofMinutes(1));
  private TestDatabases databases;
  private Wired wired;

  @BeforeEach
  void connect(TestCluster given) throws IOException {
    databases = new TestDatabases(given);
    wired = new Wired(given, config -> config.poolSize(1));
  }

  @AfterEach
  void nothingIsHalfDoneAndNoConnectionLost() throws IOException {
    wired.db.recover();
    assertThat(databases.prepared(0) + databases.prepared(1)).isEmpty();
    assertThat(count(0) + "/" + count(1)).isIn("0/0", "1/1");
    assertThat(wired.connectionsInUse()).isZero();
    wired.close();
  }

  private String count(int server) {
    return databases.sql(server, "select count(*) from databacon.node where id = 1");
  }

  private void insertOnBoth(Deadline deadline, CommitProbe probe) {
    try (Transaction tx =
        new Transaction(
            wired.db.engine().cluster(), wired.db.engine().parallel(), deadline, probe, false)) {
      for (int i = 0; i < 2; i++) {
        tx.on(wired.server(i)).queue(INSERT, params -> params.add(1L));
      }
      tx.commit();
    }
  }

  /** What happens at a step, on the thread that takes it. */
  @FunctionalInterface
  private interface Fault {
    void strike() throws IOException;
  }

  private static CommitProbe at(Step when, Fault fault) {
    return (step, server) -> {
      if (step == when) {
        try {
          fault.strike();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    };
  }

  private Long seen(Server server) {
    return server.read(minute, COUNT, Binding.NONE, RowsReader.first(row -> row.getLong(1)));
  }

  @Test
  void aServerThatIsGoneIsSaidToBeLongBeforeTheDeadline() throws IOException {
    wired.wire(1).cut();
    assertThatThrownBy(() -> insertOnBoth(minute, CommitProbe.NONE))
        .isInstanceOfSatisfying(
            ServerUnavailableException.class, e -> assertThat(e.server()).isEqualTo("server2"));
    assertThat(minute.remainingMillis()).isPositive();
    wired.wire(1).mend();
    assertThat(count(0)).isEqualTo("0");
    insertOnBoth(minute, CommitProbe.NONE);
  }

  @Test
  void aParticipantThatIsGoneBeforeItIsPreparedUndoesAll() {
    assertThatThrownBy(
            () -> insertOnBoth(minute, at(Step.BEFORE_PREPARE, () -> wired.wire(1).cut())))
        .isInstanceOf(ServerUnavailableException.class);
    mend(1);
    assertThat(count(0)).isEqualTo("0");
  }

  private void mend(int wire) {
    try {
      wired.wire(wire).mend();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aParticipantThatIsGoneAfterItWasPreparedCommitsWhenItIsBack() {
    insertOnBoth(minute, at(Step.BEFORE_DECISION, () -> wired.wire(1).cut()));
    assertThat(count(0)).isEqualTo("1");
    assertThat(databases.prepared(1)).isNotEmpty();
    mend(1);
    assertThat(seen(wired.server(1))).isEqualTo(1);
  }

  @Test
  void aDeciderThatWasGoneBeforeItDecidedIsAskedWhenItIsBack() {
    assertThatThrownBy(
            () ->
                insertOnBoth(
                    minute,
                    at(
                        Step.BEFORE_DECISION,
                        () -> {
                          wired.wire(0).cut();
                          wired.wire(0).mend();
                        })))
        .isInstanceOf(ServerUnavailableException.class)
        .hasMessageContaining("nothing was written");
    assertThat(count(1)).isEqualTo("0");
    assertThat(databases.prepared(1)).isEmpty();
  }

  @Test
  void aDeciderWhoseAnswerWasLostHasDecided() {
    insertOnBoth(
        minute,
        at(
            Step.BEFORE_DECISION,
            () -> {
              wired.wire(0).deafen();
              Thread thread = new Thread(() -> cutWhen(() -> count(0).equals("1")));
              thread.setDaemon(true);
              thread.start();
            }));
    assertThat(List.of(count(0), count(1))).containsExactly("1", "1");
    assertThat(databases.prepared(1)).isEmpty();
  }

  private void cutWhen(BooleanSupplier committed) {
    while (!committed.getAsBoolean()) {
      Thread.onSpinWait();
    }
    try {
      wired.wire(0).cut();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    mend(0);
  }

  @Test
  void aTransactionOnOneServerFindsOutThatItsCommitWasLost() {
    ItemOnFirst item = new ItemOnFirst();
    assertThatThrownBy(
            () ->
                wired.db.transaction(
                    tx -> {
                      item.change();
                      wired.wire(0).cut();
                      wired.wire(0).mend();
                    }))
        .isInstanceOf(ServerUnavailableException.class)
        .hasMessageContaining("nothing was written");
    assertThat(item.stored()).isEqualTo("0");
  }

  @Test
  void aTransactionOnOneServerDoesNotGuessWhenOnlyTheAnswerWasLost() {
    ItemOnFirst item = new ItemOnFirst();
    assertThatThrownBy(
            () ->
                wired.db.transaction(
                    tx -> {
                      item.change();
                      wired.wire(0).deafen();
                      Thread thread = new Thread(() -> cutWhen(() -> item.stored().equals("7")));
                      thread.setDaemon(true);
                      thread.start();
                    }))
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(item.stored()).isEqualTo("7");
  }

  /** A node of the first server, changed by the client and looked at behind its back. */
  private final class ItemOnFirst {
    private final TermNode term;

    ItemOnFirst() {
      TermDao terms = new TermDao(wired.db);
      term = OnServers.one(wired.db, () -> terms.create(t -> {})).get(0);
    }

    void change() {
      term.docCount.set(7);
    }

    String stored() {
      return databases.sql(
          0, "select coalesce(num, 0) from databacon.node where id = " + term.id());
    }
  }

  @Test
  void theOutcomeIsKnownWhenTheConnectionIsLostBeforeTheCommitIsSent() throws IOException {
    try (Session session = wired.server(0).session(minute)) {
      session.begin();
      // More than go out together.
      for (long id = 1; id <= 20; id++) {
        long each = id;
        session.queue(INSERT, params -> params.add(each));
      }
      session.connect();
      wired.wire(0).cut();
      assertThatThrownBy(session::commit).isInstanceOf(ServerUnavailableException.class);
    }
    mend(0);
  }

  @Test
  void theOutcomeIsUnknownOnlyWhenTheDeciderStaysAway() {
    Deadline soon = Deadline.after(Duration.ofSeconds(1));
    assertThatThrownBy(
            () -> insertOnBoth(soon, at(Step.BEFORE_DECISION, () -> wired.wire(0).cut())))
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(databases.prepared(1)).as("its fate is the decider's").isNotEmpty();
    mend(0);
  }
}
