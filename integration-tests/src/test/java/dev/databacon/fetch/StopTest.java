package dev.databacon.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Databacon;
import dev.databacon.Options;
import dev.databacon.corpus.DocDao;
import dev.databacon.corpus.DocNode;
import dev.databacon.error.TimeoutException;
import dev.databacon.support.TestDatabases;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nobody waits for any more, the servers do not work at any more either. */
@DatabaconTest(servers = 2)
class StopTest {
  /** One connection to each server, so that whoever is next gets the one that was stopped. */
  private static final int CONNECTIONS = 1;

  private TestCluster cluster;
  private Databacon db;
  private DocNode doc;
  private final List<Connection> watching = new ArrayList<>();

  @BeforeEach
  void connect(TestCluster given) throws SQLException {
    cluster = given;
    db = given.connect(config -> config.poolSize(CONNECTIONS).timeout(TestDatabases.TIMEOUT));
    doc = new DocDao(db).create(d -> d.slug("slow" + System.nanoTime()).length(4));
    for (int server = 0; server < 2; server++) {
      watching.add(given.server(server).connect());
    }
  }

  @AfterEach
  void disconnect() throws SQLException {
    for (Connection connection : watching) {
      connection.close();
    }
  }

  /** Locks the table that is read, so that reads wait at the server, until it is closed. */
  private final class Locked implements AutoCloseable {
    private final List<Connection> blockers = new ArrayList<>();

    void lock() throws SQLException {
      for (int server = 0; server < 2; server++) {
        Connection blocker = cluster.server(server).connect();
        blockers.add(blocker);
        blocker.setAutoCommit(false);
        try (Statement statement = blocker.createStatement()) {
          statement.execute("lock table databacon.node in access exclusive mode");
        }
      }
    }

    @Override
    public void close() throws SQLException {
      for (Connection blocker : blockers) {
        blocker.rollback();
        blocker.close();
      }
    }
  }

  /** The connections whose statements wait for a lock, on both servers. */
  private Set<Long> waiting() throws SQLException {
    return connections("wait_event_type = 'Lock'");
  }

  private Set<Long> connections(String condition) throws SQLException {
    Set<Long> all = new HashSet<>();
    for (int server = 0; server < 2; server++) {
      try (Statement statement = watching.get(server).createStatement();
          ResultSet rows =
              statement.executeQuery(
                  "select pid from pg_stat_activity where datname = current_database() and "
                      + condition)) {
        while (rows.next()) {
          all.add(rows.getLong(1) * 2 + server);
        }
      }
    }
    return all;
  }

  private void awaitWaiting(int number) throws SQLException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (waiting().size() != number) {
      assertThat(System.nanoTime()).as("statements at the servers: " + number).isLessThan(end);
    }
  }

  @Test
  void cancellingAFutureEndsItsStatements() throws Exception {
    try (Locked locked = new Locked()) {
      locked.lock();
      CompletableFuture<Long> count = db.start(new DocDao(db).fetchCount());
      awaitWaiting(2);
      Set<Long> used = waiting();
      count.cancel(true);
      awaitWaiting(0);
      assertThatThrownBy(count::join).isInstanceOf(CancellationException.class);
      awaitEnd(used);
    }
    assertThat(doc.length()).isEqualTo(4);
  }

  /** The connections that were stopped are not used any more. */
  private void awaitEnd(Set<Long> used) throws SQLException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!Collections.disjoint(connections("true"), used)) {
      assertThat(System.nanoTime()).as("connections " + used).isLessThan(end);
    }
  }

  @Test
  void pathsThatTakeRoundsOfTheirOwnEndToo() throws Exception {
    try (Locked locked = new Locked()) {
      locked.lock();
      CompletableFuture<?> all = db.start(new DocDao(db).path().terms().distinct().fetch());
      awaitWaiting(1);
      all.cancel(false);
      awaitWaiting(0);
    }
    assertThat(doc.length()).isEqualTo(4);
  }

  @Test
  void aDeadlineEndsThemToo() throws Exception {
    try (Locked locked = new Locked()) {
      locked.lock();
      Options.ReadOption soon = Options.timeout(Duration.ofMillis(200));
      assertThatThrownBy(() -> db.run(new DocDao(db).fetchCount(), soon))
          .isInstanceOf(TimeoutException.class);
      awaitWaiting(0);
    }
    assertThat(doc.length()).isEqualTo(4);
  }

  @Test
  void anInterruptOfTheThreadThatRunsItEndsThemToo() throws Exception {
    interrupted(() -> db.run(new DocDao(db).fetchCount()), 2);
    interrupted(() -> db.run(new DocDao(db).path().terms().distinct().fetchCount()), 1);
  }

  @Test
  void anInterruptOfTheThreadThatGathersEndsItForAllBlocks() throws Exception {
    interrupted(() -> db.gather(List.of(doc), DocNode::slug), 1);
    interrupted(() -> db.gather(List.of(1, 2, 3, 4), i -> doc.length() + i), 1);
    interrupted(
        () -> db.gather(List.of(1, 2), i -> db.gather(List.of(3, 4), j -> doc.length() + i + j)),
        1);
  }

  private void interrupted(Runnable read, int statements) throws Exception {
    InterruptedRead reading = new InterruptedRead(read);
    Thread thread = reading.thread();
    try (Locked locked = new Locked()) {
      locked.lock();
      thread.start();
      awaitWaiting(statements);
      thread.interrupt();
      awaitWaiting(0);
      reading.hasEnded();
    }
    assertThat(doc.length()).isEqualTo(4);
  }

  @Test
  void whoIsInterruptedAlreadyAsksNothing() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> db.run(doc.length.fetch()))
          .isInstanceOf(CancellationException.class);
      assertThatThrownBy(() -> db.gather(List.of(1, 2), i -> doc.length() + i))
          .isInstanceOf(CancellationException.class);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(doc.length()).isEqualTo(4);
  }

  @Test
  void withinATransactionAnInterruptEndsNothing() {
    int length =
        db.transaction(
            tx -> {
              Thread.currentThread().interrupt();
              try {
                return db.run(doc.length.fetch());
              } finally {
                assertThat(Thread.interrupted()).isTrue();
              }
            });
    assertThat(length).isEqualTo(4);
  }

  @Test
  void theNextUserOfAConnectionIsNeverMet() {
    for (int i = 0; i < 60; i++) {
      CompletableFuture<String> slug = db.start(doc.slug.fetch());
      long end = System.nanoTime() + i * 20_000L;
      while (System.nanoTime() < end) {
        Thread.onSpinWait();
      }
      slug.cancel(true);
      assertThat(doc.length()).isEqualTo(4);
    }
  }
}
