package dev.databacon.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.cluster.Server;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Session;
import dev.databacon.sql.Sql;
import dev.databacon.support.Wire;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes over the wire, counted there; the driver may make more of a call than it says. */
@DatabaconTest(servers = 2, freshPerTest = true)
class RoundTripTest {
  private static final Sql WRITE =
      Sql.of(
          "test.write",
          "insert into databacon.node (id, ctx, body) values (nextval('databacon.rank_seq'), 1, ?)"
              + " returning body::text");
  private static final Sql READ =
      Sql.of("test.read", "select body ->> 'a' from databacon.node where ctx = ?");
  private static final int OFTEN_ENOUGH_TO_BE_PREPARED = 10;

  private final Deadline minute = Deadline.after(Duration.ofMinutes(1));
  private final List<Wire> wires = new ArrayList<>();
  private Databacon db;
  private List<Server> servers;

  @BeforeEach
  void connect(TestCluster given) throws IOException {
    // One connection a server, so that what a statement costs at its first use is seen to be paid
    // once.
    DatabaconConfig.Builder config =
        DatabaconConfig.builder().poolSize(1).timeout(Duration.ofMinutes(2));
    for (int i = 0; i < 2; i++) {
      Wire wire = new Wire(given.server(i));
      wires.add(wire);
      config.server(
          given.server(i).name(), wire.url(), given.server(i).user(), given.server(i).password());
    }
    db = Databacon.connect(config.build());
    servers = db.engine().cluster().servers();
  }

  @AfterEach
  void close() throws IOException {
    db.close();
    for (Wire wire : wires) {
      wire.close();
    }
  }

  private List<Long> cost(Runnable work) {
    for (int i = 0; i < OFTEN_ENOUGH_TO_BE_PREPARED; i++) {
      work.run();
    }
    return Stream.generate(() -> once(work))
        .limit(5)
        .min(Comparator.comparingLong(cost -> cost.get(0) + cost.get(1)))
        .orElseThrow();
  }

  /**
   * May be one more than it should: the pool asks a connection that was idle for half a second
   * whether it lives.
   */
  private List<Long> once(Runnable work) {
    List<Long> before = wires.stream().map(Wire::roundTrips).toList();
    work.run();
    return List.of(
        wires.get(0).roundTrips() - before.get(0), wires.get(1).roundTrips() - before.get(1));
  }

  private static void queue(Session session) {
    session.queue(
        WRITE, params -> params.addJson("{\"a\": \"b\"}"), RowsReader.list(row -> row.text(1)));
  }

  private void transaction(int statements, Server... on) {
    try (Transaction tx = db.engine().begin(minute)) {
      for (Server server : on) {
        for (int i = 0; i < statements; i++) {
          queue(tx.on(server));
        }
      }
      tx.commit();
    }
  }

  @Test
  void aReadIsOne() {
    assertThat(
            cost(
                () ->
                    servers
                        .get(0)
                        .read(
                            minute,
                            READ,
                            params -> params.add(1),
                            RowsReader.list(row -> row.getString(1)))))
        .containsExactly(1L, 0L);
  }

  @Test
  void aWriteOfOneStatementIsOne() {
    assertThat(cost(() -> transaction(1, servers.get(1)))).containsExactly(0L, 1L);
  }

  @Test
  void aWriteOfManyStatementsIsOneWithItsCommit() {
    assertThat(cost(() -> transaction(5, servers.get(0)))).containsExactly(1L, 0L);
  }

  @Test
  void aNullDoesNotCostMore() {
    Runnable once =
        () -> {
          try (Transaction tx = db.engine().begin(minute)) {
            tx.on(servers.get(0))
                .queue(WRITE, params -> params.addJson(null), RowsReader.list(row -> true));
            queue(tx.on(servers.get(0)));
            tx.commit();
          }
        };
    assertThat(cost(once)).containsExactly(1L, 0L);
  }

  @Test
  void aWriteOnTwoServersIsTwoAtTheDeciderAndThreeAtTheOther() {
    assertThat(cost(() -> transaction(3, servers.get(1), servers.get(0)))).containsExactly(2L, 3L);
  }
}
