package dev.databacon.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.cluster.CommitProbe;
import dev.databacon.cluster.CommitProbe.Step;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import dev.databacon.testkit.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What others see of a transfer while its commit is on its way. */
@DatabaconTest(servers = 3)
class ReadersTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Bank.Order ORDER = new Bank.Order(0, 1, 30);

  @Test
  void plainOnesSeeOneServerBeforeTheOtherAndThoseThatLockSeeItWhole(TestCluster cluster)
      throws Exception {
    Databacon writer = cluster.connect(settings -> {});
    Databacon reader = cluster.connect(settings -> {});
    var ids = Bank.open(writer, 1);
    Bank bank = new Bank(reader, ids);
    CountDownLatch decided = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    writer.engine().cluster().probe(holding(decided, goOn));
    CompletableFuture<Boolean> transfer =
        CompletableFuture.supplyAsync(
            () -> {
              new Bank(writer, ids).transfer(ORDER, ORDER.tag("held"));
              return true;
            },
            ReadersTest::start);
    assertThat(decided.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    assertThat(bank.balances())
        .containsExactly(Bank.START - ORDER.amount(), Bank.START, Bank.START);
    CompletableFuture<Long> sum =
        CompletableFuture.supplyAsync(() -> bank.lockedSum(0), ReadersTest::start);
    assertThat(isAwaited(cluster.server(1))).isTrue();
    assertThat(sum).isNotDone();
    goOn.countDown();
    assertThat(sum.get()).isEqualTo(Point.SERVERS * Bank.START);
    assertThat(transfer.get()).isTrue();
    assertThat(bank.balances())
        .containsExactly(Bank.START - ORDER.amount(), Bank.START + ORDER.amount(), Bank.START);
  }

  /**
   * Each on a thread of its own: the common pool may have only one, and they wait for each other.
   */
  private static void start(Runnable work) {
    Thread thread = new Thread(work, "readers-test");
    thread.setDaemon(true);
    thread.start();
  }

  /** Holds the part of the second server back when the first has decided. */
  private static CommitProbe holding(CountDownLatch decided, CountDownLatch goOn) {
    return (step, server) -> {
      if (step == Step.BEFORE_COMMIT_PREPARED && server.ordinal() == 1) {
        decided.countDown();
        try {
          assertThat(goOn.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    };
  }

  /** Whether somebody comes to wait for a lock there. */
  private static boolean isAwaited(TestServer server) throws SQLException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    boolean awaited = false;
    try (Connection connection = server.connect();
        Statement statement = connection.createStatement()) {
      while (!awaited && System.nanoTime() < end) {
        LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
        try (ResultSet rows =
            statement.executeQuery(
                "select count(*) from pg_stat_activity"
                    + " where datname = current_database() and wait_event_type = 'Lock'")) {
          awaited = rows.next() && rows.getInt(1) > 0;
        }
      }
    }
    return awaited;
  }
}
