package dev.databacon.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Databacon;
import dev.databacon.cluster.Server;
import dev.databacon.error.ConstraintException;
import dev.databacon.error.OutcomeUnknownException;
import dev.databacon.error.TransactionConflictException;
import dev.databacon.meter.Meter;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Session;
import dev.databacon.sql.Sql;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit of work on one server: what is one transaction, and what it costs. */
@DatabaconTest(freshPerTest = true)
class TransactionTest {
  private static final Sql INSERT =
      Sql.of("test.insert", "insert into databacon.node (id, ctx) values (?, 1)");
  private static final Sql COUNT = Sql.of("test.count", "select count(*) from databacon.node");
  private static final Sql LOCK =
      Sql.of("test.lock", "select id from databacon.node where id = ? for update");
  private static final Sql END =
      Sql.of("test.end", "select pg_terminate_backend(pg_backend_pid())");

  private final Deadline minute = Deadline.after(Duration.ofMinutes(1));
  private Databacon db;
  private Server server;

  @BeforeEach
  void connect(TestCluster given) {
    db = given.connect(settings -> settings.timeout(Duration.ofMinutes(2)));
    server = db.engine().cluster().servers().get(0);
  }

  private static Binding id(long id) {
    return params -> params.add(id);
  }

  private Long count() {
    return server.read(minute, COUNT, Binding.NONE, RowsReader.first(row -> row.getLong(1)));
  }

  @Test
  void severalStatementsAndTheirCommitAreOneRoundTrip() {
    server.update(minute, INSERT, id(99));
    Meter meter = db.meter();
    try (meter;
        Transaction tx = db.engine().begin(minute)) {
      tx.on(server).queue(INSERT, id(1));
      tx.on(server).queue(INSERT, id(2));
      tx.on(server).queue(INSERT, id(3));
      tx.commit();
    }
    assertThat(meter.roundTrips()).isEqualTo(1);
    assertThat(count()).isEqualTo(4);
  }

  @Test
  void aStatementThatFailsUndoesThoseBeforeItInTheSameRoundTrip() {
    server.update(minute, INSERT, id(2));
    try (Transaction tx = db.engine().begin(minute)) {
      tx.on(server).queue(INSERT, id(1));
      tx.on(server).queue(INSERT, id(2));
      tx.on(server).queue(INSERT, id(3));
      assertThatThrownBy(tx::commit).isInstanceOf(ConstraintException.class);
    }
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void aStatementThatFailsUndoesThoseBeforeItAlsoAfterRowsOfText() {
    server.update(minute, INSERT, id(2));
    Sql text = Sql.of("test.text", "select repeat('x', 100000)");
    // Rows of unknown length make the driver end a batch early, once it knows the statement.
    for (int i = 0; i < 8; i++) {
      try (Transaction tx = db.engine().begin(minute)) {
        tx.on(server).queue(INSERT, id(1));
        tx.on(server).queue(text, Binding.NONE, RowsReader.list(row -> row.text(1)));
        tx.on(server).queue(INSERT, id(2));
        assertThatThrownBy(tx::commit).isInstanceOf(ConstraintException.class);
      }
      assertThat(count()).isEqualTo(1);
    }
  }

  @Test
  void moreStatementsThanGoOutAtOnceAreStillOneTransaction() {
    server.update(minute, INSERT, id(100));
    try (Transaction tx = db.engine().begin(minute)) {
      for (int i = 1; i <= 100; i++) {
        tx.on(server).queue(INSERT, id(i));
      }
      assertThatThrownBy(tx::commit).isInstanceOf(ConstraintException.class);
    }
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void aSingleStatementIsOneRoundTripWithoutBeginAndCommit() {
    Meter meter = db.meter();
    try (meter;
        Transaction tx = db.engine().begin(minute)) {
      tx.on(server).queue(INSERT, id(1));
      tx.commit();
    }
    assertThat(meter.roundTrips()).isEqualTo(1);
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void readsItsOwnWritesAndIsUndoneWhenItIsNotCommitted() {
    try (Transaction tx = db.engine().begin(minute)) {
      Session session = tx.on(server);
      session.queue(INSERT, id(1));
      Long own = session.query(COUNT, Binding.NONE, RowsReader.first(row -> row.getLong(1)));
      assertThat(own).isEqualTo(1L);
      assertThat(count()).isZero();
    }
    assertThat(count()).isZero();
  }

  @Test
  void aTransactionThatFailedCannotBeCommitted() {
    server.update(minute, INSERT, id(1));
    try (Transaction tx = db.engine().begin(minute)) {
      tx.on(server).update(INSERT, id(2));
      assertThatThrownBy(() -> tx.on(server).update(INSERT, id(1)))
          .isInstanceOf(ConstraintException.class);
      assertThatThrownBy(tx::commit).isInstanceOf(IllegalStateException.class);
    }
    assertThat(count()).isEqualTo(1);
  }

  @Test
  void nothingQueuedIsNothingSent() {
    Meter meter = db.meter();
    try (meter;
        Transaction tx = db.engine().begin(minute)) {
      assertThat(tx.on(server).hasQueued()).isFalse();
      tx.commit();
      assertThatThrownBy(() -> tx.on(server)).isInstanceOf(IllegalStateException.class);
    }
    assertThat(meter.roundTrips()).isZero();
  }

  @Test
  void aConnectionLostInCommitLeavesTheOutcomeUnknown() {
    try (Transaction tx = db.engine().begin(minute)) {
      tx.on(server).queue(INSERT, id(1));
      tx.on(server).queue(END, Binding.NONE, rows -> rows.next());
      assertThatThrownBy(tx::commit)
          .isInstanceOf(OutcomeUnknownException.class)
          .hasMessageContaining("Read before writing again");
    }
    assertThat(count()).isZero();
  }

  @Test
  void aDeadlockIsAConflictForOneOfTheTwo() throws Exception {
    server.update(minute, INSERT, id(1));
    server.update(minute, INSERT, id(2));
    ExecutorService other = Executors.newSingleThreadExecutor();
    try (Transaction theirs = db.engine().begin(minute)) {
      theirs.on(server).update(LOCK, id(2));
      Future<?> waiting;
      boolean conflict;
      try (Transaction mine = db.engine().begin(minute)) {
        mine.on(server).update(LOCK, id(1));
        waiting = other.submit(() -> theirs.on(server).update(LOCK, id(1)));
        conflict = conflicts(() -> mine.on(server).update(LOCK, id(2)));
      }
      assertThat(conflict ^ conflicts(() -> get(waiting))).isTrue();
    } finally {
      other.shutdownNow();
    }
  }

  private static boolean conflicts(Runnable work) {
    try {
      work.run();
      return false;
    } catch (TransactionConflictException e) {
      return e.isTransient();
    }
  }

  private static void get(Future<?> future) {
    try {
      future.get();
    } catch (ExecutionException e) {
      throw (RuntimeException) e.getCause();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
