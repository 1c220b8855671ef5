package dev.databacon.write;

import static dev.databacon.Options.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.databacon.Options;
import dev.databacon.cluster.CommitProbe;
import dev.databacon.cluster.CommitProbe.Step;
import dev.databacon.cluster.Server;
import dev.databacon.cluster.VirtualThreads;
import dev.databacon.corpus.DocDao;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermDao;
import dev.databacon.corpus.TermNode;
import dev.databacon.error.DatabaconException;
import dev.databacon.error.ServerUnavailableException;
import dev.databacon.error.TimeoutException;
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
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever goes wrong, a connection comes back clean or is thrown away. There is one to each
 * server, so that the next operation gets the very same, or shows that it is lost.
 */
@DatabaconTest(servers = 2, freshPerTest = true)
class CleanConnectionsTest {
  private static final Sql INSERT =
      Sql.of("test.insert", "insert into databacon.node (id, ctx) values (?, 1)");
  private static final Sql OPEN =
      Sql.of(
          "test.open",
          "select count(*) from pg_stat_activity"
              + " where datname = current_database() and state like 'idle in%'");

  private final Deadline minute = Deadline.after(Duration.ofMinutes(1));
  private TestDatabases databases;
  private Wired wired;
  private TermDao terms;

  @BeforeEach
  void connect(TestCluster given) throws IOException {
    databases = new TestDatabases(given);
    wired = new Wired(given, config -> config.poolSize(1));
    terms = new TermDao(wired.db);
  }

  @AfterEach
  void everyConnectionIsCleanAndThere() throws IOException {
    assertThat(Thread.interrupted()).isFalse();
    assertThat(wired.connectionsInUse()).isZero();
    for (int i = 0; i < 2; i++) {
      Server server = wired.server(i);
      Long open = server.read(minute, OPEN, Binding.NONE, RowsReader.first(row -> row.getLong(1)));
      assertThat(open).isZero();
    }
    wired.close();
  }

  private List<TermNode> oneOnEach() {
    return OnServers.one(wired.db, () -> terms.create(t -> t.docCount(100)));
  }

  private static void refuse() {
    throw new IllegalArgumentException("no");
  }

  @Test
  void aRollbackThatFailsThrowsTheConnectionAwayAndHidesNothing() {
    List<TermNode> both = oneOnEach();
    assertThatThrownBy(
            () ->
                wired.db.transaction(
                    tx -> {
                      both.forEach(term -> term.docCount.set(1));
                      databases.sql(
                          1,
                          "select pg_terminate_backend(pid) from pg_stat_activity"
                              + " where datname = current_database() and state like 'idle in%'");
                      refuse();
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(both).extracting(term -> term.docCount()).containsOnly(100L);
  }

  @Test
  void anErrorInTheMiddleOfAnOperationLeavesNothingOpen() {
    List<TermNode> both = oneOnEach();
    assertThatThrownBy(
            () ->
                terms.create(
                    t -> {
                      throw new AssertionError("no");
                    }))
        .isInstanceOf(AssertionError.class);
    try (Session session = wired.server(0).session(minute)) {
      session.begin();
      session.update(INSERT, params -> params.add(7L));
      assertThatThrownBy(
              () ->
                  session.query(
                      OPEN,
                      Binding.NONE,
                      rows -> {
                        throw new StackOverflowError();
                      }))
          .isInstanceOf(StackOverflowError.class);
      assertThatThrownBy(session::commit).isInstanceOf(IllegalStateException.class);
    }
    assertThat(databases.sql(0, "select count(*) from databacon.node where id = 7")).isEqualTo("0");
    assertThat(both.get(0).docCount()).isEqualTo(100);
  }

  private void insertOnBoth(CommitProbe probe) {
    try (Transaction tx =
        new Transaction(
            wired.db.engine().cluster(), wired.db.engine().parallel(), minute, probe, false)) {
      for (int i = 0; i < 2; i++) {
        tx.on(wired.server(i)).queue(INSERT, params -> params.add(1L));
      }
      tx.commit();
    }
  }

  private List<String> rows() {
    String count = "select count(*) from databacon.node where id = 1";
    return List.of(databases.sql(0, count), databases.sql(1, count));
  }

  @Test
  void anInterruptAtEveryStepOfACommitDoesNotStopIt() {
    Thread caller = Thread.currentThread();
    insertOnBoth((step, server) -> caller.interrupt());
    assertThat(Thread.interrupted()).as("is not forgotten").isTrue();
    assertThat(rows()).containsExactly("1", "1");
    assertThat(databases.prepared(1)).isEmpty();
  }

  /** An interrupt ends what a virtual thread reads from a socket. */
  @Test
  void anInterruptOfAVirtualThreadBeforeACommitDoesNotStopItEither() throws Exception {
    ThreadFactory virtual = VirtualThreads.named("test-");
    assumeThat(virtual).as("Java 21 or later").isNotNull();
    List<TermNode> both = oneOnEach();
    FutureTask<Boolean> task =
        new FutureTask<>(
            () -> {
              Thread caller = Thread.currentThread();
              insertOnBoth((step, server) -> caller.interrupt());
              boolean remembered = Thread.interrupted();
              for (List<TermNode> written : List.of(both, both.subList(0, 1))) {
                wired.db.transaction(
                    tx -> {
                      written.forEach(term -> term.docCount.increment(by(1)));
                      caller.interrupt();
                    });
                remembered &= Thread.interrupted();
              }
              return remembered;
            });
    virtual.newThread(task).start();
    assertThat(task.get()).isTrue();
    assertThat(rows()).containsExactly("1", "1");
    assertThat(both).extracting(term -> term.docCount()).containsExactly(102L, 101L);
  }

  @Test
  void anInterruptDoesNotKeepAClientFromFindingOutWhatBecameOfItsCommit() {
    Thread caller = Thread.currentThread();
    CommitProbe probe =
        (step, server) -> {
          if (step == Step.BEFORE_DECISION) {
            try {
              wired.wire(0).cut();
              wired.wire(0).mend();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            caller.interrupt();
          }
        };
    assertThatThrownBy(() -> insertOnBoth(probe))
        .isInstanceOf(ServerUnavailableException.class)
        .hasMessageContaining("nothing was written");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(rows()).containsExactly("0", "0");
  }

  @Test
  void whoIsInterruptedWhileHeWaitsForAConnectionIsToldSo() {
    try (Session only = wired.server(0).session(minute)) {
      only.connect();
      Thread.currentThread().interrupt();
      assertThatThrownBy(
              () -> wired.server(0).read(minute, OPEN, Binding.NONE, RowsReader.first(row -> 1)))
          .isExactlyInstanceOf(DatabaconException.class)
          .hasMessageContaining("interrupted");
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void aPoolThatIsUsedUpIsSaidToBeAndWhoHoldsItGoesOn() {
    List<TermNode> both = oneOnEach();
    DocDao docs = new DocDao(wired.db);
    List<DocNode> ends = OnServers.one(wired.db, () -> docs.create(d -> {}));
    wired.db.transaction(
        tx -> {
          both.get(1).docCount.set(1);
          // The other server's connection is lent by then, and comes back.
          assertThatThrownBy(
                  () ->
                      wired.db.outside(
                          () ->
                              ends.get(0)
                                  .scores
                                  .add(ends.get(1), Options.timeout(Duration.ofMillis(200)))))
              .isInstanceOf(TimeoutException.class)
              .hasMessageContaining("poolSize");
          both.get(0).docCount.set(1);
        });
    assertThat(both).extracting(term -> term.docCount()).containsOnly(1L);
    assertThat(ends.get(0).scores.add(ends.get(1))).isTrue();
  }
}
