package dev.databacon.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.meter.Accounting;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Several stops that the interrupt of one thread is to reach, one within the other. */
@DatabaconTest(servers = 1)
class InterruptsTest {
  private static final Sql WAIT =
      Sql.of("test.wait", "select pg_advisory_xact_lock(77) is not null");

  private final Stop outer = new Stop(work -> new Thread(work).start());
  private final Stop inner = new Stop(work -> new Thread(work).start());

  @Test
  void theOuterIsReachedOnceTheInnerIsOver(TestCluster cluster) throws Exception {
    CompletableFuture<Boolean> stayed = new CompletableFuture<>();
    try (Connection blocker = cluster.server(0).connect();
        Statement statement = blocker.createStatement()) {
      statement.execute("select pg_advisory_lock(77)");
      Thread thread = new Thread(() -> outer.whenInterrupted(() -> ask(cluster, stayed)));
      thread.start();
      while (!isWaiting(statement)) {
        assertThat(stayed).isNotDone();
      }
      thread.interrupt();
      assertThat(stayed.get(30, TimeUnit.SECONDS)).isTrue();
    }
  }

  private void ask(TestCluster cluster, CompletableFuture<Boolean> stayed) {
    inner.whenInterrupted(() -> {});
    try {
      new Connections(
              "server1",
              60_000,
              millis -> cluster.server(0).connect(),
              InterruptsTest::discard,
              new Accounting(List.of()))
          .read(
              Deadline.after(Duration.ofMinutes(1)).stoppedBy(outer),
              WAIT,
              Binding.NONE,
              Rows::next);
      stayed.completeExceptionally(new AssertionError("it was not ended"));
    } catch (CancellationException e) {
      stayed.complete(Thread.currentThread().isInterrupted());
    } catch (RuntimeException e) {
      stayed.completeExceptionally(e);
    }
  }

  private static void discard(Connection connection) {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean isWaiting(Statement statement) throws SQLException {
    try (ResultSet rows =
        statement.executeQuery(
            "select 1 from pg_locks where locktype = 'advisory' and not granted")) {
      return rows.next();
    }
  }

  @Test
  void anInterruptWithinTheInnerReachesTheOuter() {
    outer.whenInterrupted(
        () -> {
          inner.whenInterrupted(() -> Thread.currentThread().interrupt());
          assertThat(Thread.interrupted()).isTrue();
          assertThatThrownBy(outer::check).isInstanceOf(CancellationException.class);
        });
    assertThat(Thread.interrupted()).isFalse();
  }
}
