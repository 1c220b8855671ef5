package dev.databacon.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.cluster.Server;
import dev.databacon.error.AliasTakenException;
import dev.databacon.error.ConstraintException;
import dev.databacon.error.DatabaconException;
import dev.databacon.error.ServerUnavailableException;
import dev.databacon.error.TimeoutException;
import dev.databacon.error.UnstorableValueException;
import dev.databacon.meter.Meter;
import dev.databacon.support.Wire;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import dev.databacon.testkit.TestServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes over one connection, and what becomes of what goes wrong there. */
@DatabaconTest(freshPerTest = true)
class SessionTest {
  private static final Sql SLOW = Sql.of("test.slow", "select pg_sleep(60)");
  private static final Sql ONE = Sql.of("test.one", "select 1");
  private static final Sql INSERT =
      Sql.of("test.insert", "insert into databacon.node (id, ctx) values (?, ?)");
  private static final Sql COUNT = Sql.of("test.count", "select count(*) from databacon.node");

  private final Deadline minute = Deadline.after(Duration.ofMinutes(1));
  private TestCluster cluster;
  private Databacon db;
  private Server server;

  @BeforeEach
  void connect(TestCluster given) {
    cluster = given;
    open(Duration.ofMinutes(2));
  }

  private void open(Duration timeout) {
    db = cluster.connect(settings -> settings.poolSize(2).timeout(timeout));
    server = db.engine().cluster().servers().get(0);
  }

  private static Binding node(long id) {
    return params -> params.add(id).add(7);
  }

  private long count() {
    return server.read(
        minute,
        COUNT,
        Binding.NONE,
        rows -> {
          rows.next();
          return rows.getLong(1);
        });
  }

  @Test
  void everyKindOfParameterArrivesAsItWas() {
    Sql all =
        Sql.of(
            "test.kinds",
            "select ?::bigint, ?::int, ?::boolean, ?::text, (?::jsonb) ->> 'a', ?::bytea, ?::uuid::text,"
                + " ?::bigint, ?::text, ?::jsonb is null");
    UUID uuid = UUID.randomUUID();
    // The second time the statement is known to the server and numbers come back in binary.
    for (int i = 0; i < 3; i++) {
      server.read(
          minute,
          all,
          params ->
              params
                  .add(Long.MIN_VALUE)
                  .add(Integer.MAX_VALUE)
                  .add(true)
                  .add("\ud83d\udc16 '?$$\\")
                  .addJson("{\"a\": \"b\"}")
                  .add(new byte[] {0, -1})
                  .add(uuid)
                  .addNullable(null)
                  .add((String) null)
                  .addJson(null),
          rows -> {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getLong(1)).isEqualTo(Long.MIN_VALUE);
            assertThat(rows.getInt(2)).isEqualTo(Integer.MAX_VALUE);
            assertThat(rows.getBoolean(3)).isTrue();
            assertThat(rows.text(4)).isEqualTo("\ud83d\udc16 '?$$\\");
            assertThat(rows.text(5)).isEqualTo("b");
            assertThat(rows.getBytes(6)).containsExactly(0, -1);
            assertThat(rows.text(7)).isEqualTo(uuid.toString());
            assertThat(rows.getNullableLong(8)).isNull();
            assertThat(rows.getString(9)).isNull();
            assertThat(rows.getBoolean(10)).isTrue();
            return rows.next();
          });
    }
  }

  @Test
  void arraysArriveElementByElement() {
    Sql unnest =
        Sql.of(
            "test.arrays",
            "select l, i, b, t, n, y from unnest(?::bigint[], ?::int[], ?::boolean[], ?::text[], ?::bigint[],"
                + " ?::bytea[]) as u(l, i, b, t, n, y)");
    List<String> rows =
        server.read(
            minute,
            unnest,
            params ->
                params
                    .add(new long[] {1, Long.MAX_VALUE})
                    .add(new int[] {2, -2})
                    .add(new boolean[] {true, false})
                    .add(new String[] {"a,\"{}", null})
                    .add(new Long[] {null, 5L})
                    .add(new byte[][] {{1}, {}}),
            RowsReader.list(
                row ->
                    row.getLong(1)
                        + " "
                        + row.getInt(2)
                        + " "
                        + row.getBoolean(3)
                        + " "
                        + row.getString(4)
                        + " "
                        + row.getNullableLong(5)
                        + " "
                        + row.getBytes(6).length));
    assertThat(rows)
        .containsExactly("1 2 true a,\"{} null 1", Long.MAX_VALUE + " -2 false null 5 0");
  }

  @Test
  void queuedStatementsGoOutInOneRoundTripAndAnswerInTheirOrder() {
    Meter meter = db.meter();
    try (meter;
        Session session = server.session(minute)) {
      Answer<List<String>> names =
          session.queue(
              Sql.of("test.text", "select x from unnest(?::text[]) x"),
              params -> params.add(new String[] {"a", "b"}),
              RowsReader.list(row -> row.text(1)));
      Answer<Long> written = session.queue(INSERT, node(1));
      Answer<Long> writtenToo = session.queue(INSERT, node(2));
      long sum = session.query(COUNT, Binding.NONE, RowsReader.first(row -> row.getLong(1)));
      assertThat(names.get()).containsExactly("a", "b");
      assertThat(written.get() + writtenToo.get()).isEqualTo(2);
      assertThat(sum).isEqualTo(2);
    }
    assertThat(meter.roundTrips()).isEqualTo(1);
  }

  @Test
  void anAnswerIsRefusedBeforeItsStatementRan() {
    try (Session session = server.session(minute)) {
      Answer<Long> answer = session.queue(INSERT, node(1));
      assertThatThrownBy(answer::get).isInstanceOf(IllegalStateException.class);
    }
    assertThat(count()).isZero();
  }

  @Test
  void aStatementThatTakesTooLongIsCancelledAtItsDeadline() {
    Deadline soon = Deadline.after(Duration.ofMillis(200));
    assertThatThrownBy(() -> server.read(soon, SLOW, Binding.NONE, Rows::next))
        .isInstanceOfSatisfying(
            TimeoutException.class,
            e -> {
              assertThat(e.isTransient()).isTrue();
              assertThat(e.server()).isEqualTo("server1");
              assertThat(e.operation()).isEqualTo("test.slow");
              assertThat(e.getMessage()).contains("200 ms");
            });
    assertThat(count()).isZero();
  }

  @Test
  void theStandardDeadlineNeedsNoTimerOfItsOwn() {
    open(Duration.ofMillis(300));
    Deadline standard = db.engine().deadline(null);
    assertThatThrownBy(() -> server.read(standard, SLOW, Binding.NONE, Rows::next))
        .isInstanceOf(TimeoutException.class);
  }

  @Test
  void theWaitForAConnectionIsBoundedByTheDeadline() {
    try (Session one = server.session(minute);
        Session other = server.session(minute)) {
      one.connect();
      other.connect();
      Deadline soon = Deadline.after(Duration.ofMillis(200));
      assertThatThrownBy(() -> server.read(soon, ONE, Binding.NONE, Rows::next))
          .isInstanceOf(TimeoutException.class)
          .hasMessageContaining("No connection to server 'server1' became free within 200 ms")
          .hasMessageContaining("poolSize");
    }
  }

  @Test
  void aDeadlineMayBeLongerThanTheStandardOne() {
    open(Duration.ofMillis(400));
    Sql longer = Sql.of("test.longer", "select 1 from pg_sleep(0.8)");
    assertThat(server.read(minute, longer, Binding.NONE, Rows::next)).isTrue();
    Deadline standard = db.engine().deadline(null);
    assertThatThrownBy(() -> server.read(standard, SLOW, Binding.NONE, Rows::next))
        .as("the connection has its standard limit again")
        .isInstanceOf(TimeoutException.class);
  }

  @Test
  void aServerThatFallsSilentIsGivenUpSoonAfterTheDeadline() throws IOException {
    TestServer direct = cluster.server(0);
    try (Wire wire = new Wire(direct);
        Databacon distant =
            Databacon.connect(
                DatabaconConfig.builder()
                    .server(direct.name(), wire.url(), direct.user(), direct.password())
                    .timeout(Duration.ofHours(1))
                    .build())) {
      server = distant.engine().cluster().servers().get(0);
      try (Session session = server.session(Deadline.after(Duration.ofSeconds(1)))) {
        session.connect();
        wire.freeze();
        assertThatThrownBy(() -> session.query(ONE, Binding.NONE, Rows::next))
            .isInstanceOf(TimeoutException.class);
      }
    }
  }

  @Test
  void nothingIsSentAfterTheDeadline() {
    Deadline over = Deadline.after(Duration.ofMillis(1));
    while (over.remainingMillis() > 0) {
      Thread.onSpinWait();
    }
    try (Meter meter = db.meter()) {
      assertThatThrownBy(() -> server.update(over, INSERT, node(1)))
          .isInstanceOf(TimeoutException.class);
      assertThat(meter.roundTrips()).isZero();
    }
  }

  @Test
  void aLostConnectionIsReplacedAndNamed() {
    Sql suicide = Sql.of("test.end", "select pg_terminate_backend(pg_backend_pid())");
    assertThatThrownBy(() -> server.read(minute, suicide, Binding.NONE, Rows::next))
        .isInstanceOfSatisfying(
            ServerUnavailableException.class, e -> assertThat(e.isTransient()).isTrue());
    assertThat(count()).isZero();
  }

  @Test
  void aUniqueIndexIsNamedWithoutTheValue() {
    server.update(minute, INSERT, node(424242));
    assertThatThrownBy(() -> server.update(minute, INSERT, node(424242)))
        .isInstanceOfSatisfying(
            ConstraintException.class,
            e -> {
              assertThat(e.constraint()).isEqualTo("node_pkey");
              assertThat(e.sqlState()).isEqualTo("23505");
              assertThat(e.getMessage()).doesNotContain("424242");
              assertThat(e.getCause().getMessage()).doesNotContain("424242");
            });
  }

  @Test
  void aStatementRefusesByItsOwnCode() {
    Sql refuse = Sql.of("test.refuse", "select databacon.require(?, ?, ?)");
    assertThatThrownBy(
            () ->
                server.read(
                    minute,
                    refuse,
                    params -> params.add(false).add(Refusal.ALIAS_TAKEN).add("Not free."),
                    Rows::next))
        .isInstanceOf(AliasTakenException.class)
        .hasMessageContaining("Not free.");
  }

  @Test
  void whatPostgresCannotHoldIsSaidToBeUnstorable() {
    assertThatThrownBy(
            () ->
                server.read(
                    minute, Sql.of("test.nul", "select ?::text"), p -> p.add("a\0b"), Rows::next))
        .isInstanceOf(UnstorableValueException.class);
  }

  @Test
  void anExceptionOfAReaderLeavesTheConnectionUsable() {
    assertThatThrownBy(
            () ->
                server.read(
                    minute,
                    ONE,
                    Binding.NONE,
                    rows -> {
                      throw new DatabaconException("no");
                    }))
        .hasMessage("no");
    assertThat(count()).isZero();
  }
}
