package dev.databacon.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.cluster.Server;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Session;
import dev.databacon.sql.TransactionSql;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import dev.databacon.write.Outcome.Own;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client that has lost the answer to its own commit may believe. */
@DatabaconTest(servers = 2)
class OwnOutcomeTest {
  private static final long FAR_AHEAD = 1_000_000;

  private final Deadline minute = Deadline.after(Duration.ofMinutes(1));
  private final UUID xid = UUID.randomUUID();
  private Server server;

  @BeforeEach
  void connect(TestCluster cluster) {
    Databacon db = cluster.connect(settings -> {});
    server = db.engine().cluster().servers().get(0);
  }

  /** Records the decision as a commit does, and gives PostgreSQL's number of the transaction. */
  private String decide(UUID id, boolean commit) {
    try (Session session = server.separateSession(minute)) {
      session.begin();
      String number =
          session.query(
              TransactionSql.RECORD_DECISION,
              params -> params.add(id),
              RowsReader.first(row -> row.text(1)));
      if (commit) {
        session.commit();
      }
      return Objects.requireNonNull(number);
    }
  }

  private Own settle(String number) {
    return new Outcome(server, minute).settleOwn(xid, number);
  }

  @Test
  void oneWithItsRecordHasCommitted() {
    assertThat(settle(decide(xid, true))).isEqualTo(Own.COMMITTED);
  }

  @Test
  void oneThatWasUndoneHasNot() {
    String number = decide(xid, false);
    assertThat(settle(number)).isEqualTo(Own.NOT);
    assertThat(settle(number)).isEqualTo(Own.NOT);
  }

  @Test
  void aNumberThatAnotherHasGotAfterACrashOfTheServerIsNoProof() {
    assertThat(settle(decide(UUID.randomUUID(), true))).isEqualTo(Own.UNCLEAR);
  }

  @Test
  void aNumberThatNobodyHasAfterACrashOfTheServerHasNotCommitted() {
    long next = Long.parseLong(decide(UUID.randomUUID(), true)) + FAR_AHEAD;
    assertThat(settle(Long.toString(next))).isEqualTo(Own.NOT);
  }
}
