package dev.databacon.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.cluster.CommitProbe.Step;
import dev.databacon.error.ServerUnavailableException;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Gid;
import dev.databacon.sql.Session;
import dev.databacon.sql.Sql;
import dev.databacon.support.TestDatabases;
import dev.databacon.support.Wired;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Recovery while a server that has to decide cannot be reached. */
@DatabaconTest(servers = 3, freshPerTest = true)
class RecoveryAwayTest {
  private static final Sql INSERT =
      Sql.of("test.insert", "insert into databacon.meta (format) values (1)");

  private final Deadline minute = Deadline.after(Duration.ofMinutes(1));

  /** What a client that dies now would leave on the second server. */
  private void prepare(Wired wired, int decider) {
    try (Session session = wired.server(1).separateSession(minute)) {
      session.begin();
      session.update(INSERT, params -> {});
      session.prepare(
          new Gid(
              wired.db.engine().cluster().id(),
              UUID.randomUUID(),
              wired.server(decider).name(),
              1));
    }
  }

  private static String prepared(TestDatabases databases) {
    return databases.sql(
        1, "select count(*) from pg_prepared_xacts where database = current_database()");
  }

  @Test
  void aDeciderThatIsAwayIsAskedOnceAndKeepsNoOthersPartsWaiting(TestCluster given)
      throws Exception {
    TestDatabases databases = new TestDatabases(given);
    try (Wired wired = new Wired(given, config -> config.poolSize(2))) {
      Recovery recovery = new Recovery(wired.db.engine().cluster(), wired.db.engine().parallel());
      for (int decider : new int[] {0, 0, 0, 2}) {
        prepare(wired, decider);
      }
      AtomicInteger asked = new AtomicInteger();
      wired
          .db
          .engine()
          .cluster()
          .probe(
              (step, server) -> {
                if (step == Step.RECOVERY_FOUND) {
                  asked.incrementAndGet();
                }
              });
      wired.wire(0).cut();
      assertThatThrownBy(() -> recovery.run(Duration.ZERO, minute))
          .isInstanceOf(ServerUnavailableException.class);
      assertThat(asked).as("once for each of the two deciders").hasValue(2);
      assertThat(prepared(databases)).isEqualTo("3");
      wired.wire(0).mend();
      assertThat(recovery.run(Duration.ZERO, minute)).isEqualTo(new Recovery.Found(0, 3, 0));
    }
  }
}
