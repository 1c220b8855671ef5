package dev.databacon.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Databacon;
import dev.databacon.cluster.CommitProbe;
import dev.databacon.cluster.CommitProbe.Step;
import dev.databacon.cluster.Server;
import dev.databacon.error.DatabaconException;
import dev.databacon.error.TimeoutException;
import dev.databacon.meter.Observer;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Sql;
import dev.databacon.support.TestDatabases;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A commit that returns at the decision, and what comes after it. */
@DatabaconTest(servers = 2, freshPerTest = true)
class EarlyReturnTest {
  private static final Sql INSERT =
      Sql.of("test.insert", "insert into databacon.node (id, ctx) values (?, 1)");
  private static final Sql COUNT = Sql.of("test.count", "select count(*) from databacon.node");

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
    db.close();
  }

  private void insertEverywhere(CommitProbe probe) {
    try (Transaction tx =
        new Transaction(db.engine().cluster(), db.engine().parallel(), minute, probe, true)) {
      servers.forEach(server -> tx.on(server).queue(INSERT, params -> params.add(1L)));
      tx.commit();
    }
  }

  private Long seen(int server, Deadline deadline) {
    return servers
        .get(server)
        .read(deadline, COUNT, Binding.NONE, RowsReader.first(row -> row.getLong(1)));
  }

  @Test
  void returnsWhenItIsDecidedAndWhatIsReadNextWaitsForTheRest() {
    CountDownLatch goOn = new CountDownLatch(1);
    insertEverywhere(
        (step, server) -> {
          if (step == Step.BEFORE_COMMIT_PREPARED) {
            await(goOn);
          }
        });
    assertThat(seen(0, minute)).isEqualTo(1);
    assertThat(databases.prepared(1)).isNotEmpty();
    Deadline soon = Deadline.after(Duration.ofMillis(100));
    assertThatThrownBy(() -> seen(1, soon))
        .isInstanceOf(TimeoutException.class)
        .hasMessageContaining("earlier transaction of this program");
    goOn.countDown();
    assertThat(seen(1, minute)).isEqualTo(1);
    assertThat(databases.prepared(1)).isEmpty();
  }

  @Test
  void whatWasNotEvenBegunInTheBackgroundIsCommittedByWhoReadsNext() {
    db.close();
    Observer failing =
        (operation, parent) -> {
          if (operation.name().equals("Databacon commit")) {
            throw new StackOverflowError("no");
          }
          return null;
        };
    db = Databacon.connect(databases.config().observer(failing).build());
    servers = db.engine().cluster().servers();
    insertEverywhere(CommitProbe.NONE);
    assertThat(seen(1, minute)).isEqualTo(1);
    assertThat(databases.prepared(1)).isEmpty();
    assertThat(servers).allMatch(server -> server.connectionsInUse() == 0);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatCouldNotBeCommittedInTheBackgroundIsCommittedByWhoReadsNext() {
    insertEverywhere(
        (step, server) -> {
          if (step == Step.BEFORE_COMMIT_PREPARED) {
            throw new DatabaconException("failed at " + step);
          }
        });
    assertThat(seen(1, minute)).isEqualTo(1);
    assertThat(databases.prepared(1)).isEmpty();
  }
}
