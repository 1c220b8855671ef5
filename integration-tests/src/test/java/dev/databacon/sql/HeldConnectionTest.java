package dev.databacon.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.meter.Accounting;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.jdbc.PgConnection;

/** What becomes of a connection when something goes wrong in the middle of talking to a server. */
@DatabaconTest(servers = 1)
class HeldConnectionTest {
  private final Deadline minute = Deadline.after(Duration.ofMinutes(1));
  private final List<Connection> thrownAway = new ArrayList<>();

  private HeldConnection held(TestCluster cluster) {
    return new HeldConnection(
        new Connections(
            "server1",
            60_000,
            millis -> cluster.server(0).connect(),
            thrownAway::add,
            new Accounting(List.of())));
  }

  @Test
  void isOfNoMoreUseWhenNobodyKnowsWhatIsStillToBeRead(TestCluster cluster) throws SQLException {
    HeldConnection held = held(cluster);
    PgConnection driver = held.get(minute);
    assertThatThrownBy(
            () ->
                held.talk(
                    () -> {
                      throw new OutOfMemoryError("no");
                    }))
        .isInstanceOf(OutOfMemoryError.class);
    assertThat(held.isBroken()).isTrue();
    assertThat(driver.isClosed()).isTrue();
    held.giveBack();
    assertThat(thrownAway).hasSize(1);
  }

  @Test
  void isOfUseAfterAnAnswerThatRefuses(TestCluster cluster) throws SQLException {
    HeldConnection held = held(cluster);
    PgConnection driver = held.get(minute);
    assertThatThrownBy(() -> held.talk(() -> driver.createStatement().execute("select 1 / 0")))
        .isInstanceOf(SQLException.class);
    assertThat(held.isBroken()).isFalse();
    assertThat(driver.isClosed()).isFalse();
    held.giveBack();
    assertThat(thrownAway).isEmpty();
  }
}
