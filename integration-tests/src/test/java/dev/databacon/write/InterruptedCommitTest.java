package dev.databacon.write;

import static dev.databacon.Options.by;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.databacon.Databacon;
import dev.databacon.cluster.VirtualThreads;
import dev.databacon.corpus.TermDao;
import dev.databacon.corpus.TermNode;
import dev.databacon.support.OnServers;
import dev.databacon.support.TestDatabases;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An interrupt that comes while the answer to a commit is waited for, at the server that decides or
 * at the one that prepares, does not stop it. The server answers when the test lets it: a trigger
 * that is deferred to the end of the transaction waits for a lock.
 */
@DatabaconTest(servers = 2)
class InterruptedCommitTest {
  private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void aThreadGoesOn(int server, TestCluster cluster) throws Exception {
    interrupt(cluster, server, Thread::new);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void aVirtualThreadGoesOn(int server, TestCluster cluster) throws Exception {
    ThreadFactory virtual = VirtualThreads.named("test-");
    assumeThat(virtual).as("Java 21 or later").isNotNull();
    interrupt(cluster, server, virtual);
  }

  private static void interrupt(TestCluster cluster, int server, ThreadFactory threads)
      throws Exception {
    TestDatabases databases = new TestDatabases(cluster);
    try (Databacon db = databases.connect()) {
      TermDao terms = new TermDao(db);
      List<TermNode> both = OnServers.one(db, () -> terms.create(t -> t.docCount(100)));
      FutureTask<Boolean> task =
          new FutureTask<>(
              () -> {
                db.transaction(
                    tx -> {
                      both.forEach(term -> term.docCount.increment(by(1)));
                    });
                return Thread.interrupted();
              });
      Thread caller = threads.newThread(task);
      try (Connection holder = cluster.server(server).connect();
          Statement statement = holder.createStatement()) {
        delayCommits(statement);
        caller.start();
        awaitWaiting(statement);
        caller.interrupt();
        // What an interrupt ends, it ends at once; and nothing ended.
        assertThat(caller.isAlive()).isTrue();
        statement.execute("select pg_advisory_unlock(7)");
        assertThat(task.get()).as("is not forgotten").isTrue();
        statement.execute("drop function public.test_delay() cascade");
      }
      assertThat(both).extracting(term -> term.docCount()).containsExactly(101L, 101L);
      assertThat(databases.prepared(1)).isEmpty();
    }
  }

  private static void delayCommits(Statement statement) throws SQLException {
    statement.execute(
        """
        create or replace function public.test_delay() returns trigger language plpgsql as
          'begin perform pg_advisory_xact_lock_shared(7); return null; end'
        """);
    statement.execute(
        """
        create constraint trigger test_delay after update on databacon.node
          deferrable initially deferred for each row execute function public.test_delay()
        """);
    statement.execute("select pg_advisory_lock(7)");
  }

  private static void awaitWaiting(Statement statement) throws SQLException {
    long end = System.nanoTime() + LONG_ENOUGH.toNanos();
    boolean waiting;
    do {
      waiting = isWaiting(statement);
    } while (!waiting && System.nanoTime() < end);
    assertThat(waiting).isTrue();
  }

  private static boolean isWaiting(Statement statement) throws SQLException {
    try (var rows =
        statement.executeQuery(
            "select 1 from pg_locks where locktype = 'advisory' and objid = 7 and not granted")) {
      return rows.next();
    }
  }
}
