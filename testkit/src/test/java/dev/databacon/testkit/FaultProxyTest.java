package dev.databacon.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.testkit.FaultProxy.Direction;
import dev.databacon.testkit.FaultProxy.Ending;
import dev.databacon.testkit.FaultProxy.Moment;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections that break as they are told to. */
@DatabaconTest
class FaultProxyTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private TestServer server;
  private FaultProxy proxy;

  @BeforeEach
  void start(TestCluster cluster) throws SQLException {
    server = cluster.server(0);
    proxy = FaultProxy.to(server);
    run("DROP TABLE IF EXISTS t", "CREATE TABLE t (n int)");
  }

  @AfterEach
  void close() {
    proxy.close();
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(proxy.jdbcUrl(), server.user(), server.password());
  }

  private void run(String... statements) throws SQLException {
    try (Connection direct = server.connect();
        Statement statement = direct.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static void insert(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("insert into t values (1)");
    }
  }

  private String rows() throws SQLException {
    return ServerSupplyTest.ask(server, "SELECT count(*) FROM t");
  }

  @Test
  void forwardsWhatItIsNotToldToBreak() throws SQLException {
    try (Connection connection = connect()) {
      insert(connection);
      assertThat(proxy.connections()).isEqualTo(1);
    }
    assertThat(rows()).isEqualTo("1");
  }

  @ParameterizedTest
  @EnumSource(Ending.class)
  void cutsAllConnectionsAtOnce(Ending ending) throws SQLException {
    try (Connection one = connect();
        Connection two = connect()) {
      assertThat(proxy.cutAll(ending)).isEqualTo(2);
      assertThatThrownBy(() -> insert(one)).isInstanceOf(SQLException.class);
      assertThatThrownBy(() -> insert(two)).isInstanceOf(SQLException.class);
    }
    assertThat(proxy.connections()).isZero();
    try (Connection later = connect()) {
      insert(later);
    }
  }

  @Test
  void cutsTheOldestAlone() throws SQLException {
    try (Connection one = connect();
        Connection two = connect()) {
      assertThat(proxy.cutOldest(Ending.RESET)).isTrue();
      assertThatThrownBy(() -> insert(one)).isInstanceOf(SQLException.class);
      insert(two);
    }
    proxy.cutAll(Ending.RESET);
    assertThat(proxy.cutOldest(Ending.RESET)).isFalse();
  }

  @Test
  void aTextThatIsCutBeforeItIsSentDoesNothing() throws Exception {
    try (Connection connection = connect()) {
      Fault fault = proxy.cutAt("INSERT INTO", Moment.UNSENT, Ending.RESET);
      assertThatThrownBy(() -> insert(connection)).isInstanceOf(SQLException.class);
      assertThat(fault.await(PATIENCE)).isTrue();
    }
    assertThat(rows()).isEqualTo("0");
  }

  @Test
  void aTextThatIsAnsweredHasBeenActedOn() throws Exception {
    try (Connection connection = connect()) {
      Fault fault = proxy.cutAt("insert", Moment.ANSWERED, Ending.CLOSE);
      assertThatThrownBy(() -> insert(connection)).isInstanceOf(SQLException.class);
      assertThat(fault.await(PATIENCE)).isTrue();
    }
    assertThat(rows()).isEqualTo("1");
  }

  @Test
  void aTextThatIsSentEndsTheConnection() throws Exception {
    try (Connection connection = connect()) {
      Fault fault = proxy.cutAt("insert", Moment.SENT, Ending.CLOSE);
      assertThatThrownBy(() -> insert(connection)).isInstanceOf(SQLException.class);
      assertThat(fault.await(PATIENCE)).isTrue();
    }
    assertThat(rows()).isIn("0", "1");
  }

  @Test
  void aFaultHappensOnce() throws SQLException {
    proxy.cutAt("insert", Moment.UNSENT, Ending.RESET);
    try (Connection first = connect()) {
      assertThatThrownBy(() -> insert(first)).isInstanceOf(SQLException.class);
    }
    try (Connection second = connect()) {
      insert(second);
    }
    assertThat(rows()).isEqualTo("1");
  }

  @Test
  void aFaultThatIsTakenBackDoesNotHappen() throws SQLException {
    Fault fault = proxy.cutAt("insert", Moment.UNSENT, Ending.RESET);
    fault.cancel();
    try (Connection connection = connect()) {
      insert(connection);
    }
    assertThat(fault.isDone()).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Direction.class)
  void cutsAfterSoManyBytes(Direction direction) throws Exception {
    try (Connection connection = connect()) {
      insert(connection);
      Fault fault = proxy.cutAfter(direction, 10, Ending.RESET);
      assertThatThrownBy(() -> insert(connection)).isInstanceOf(SQLException.class);
      assertThat(fault.await(PATIENCE)).isTrue();
    }
    assertThat(rows()).isEqualTo(direction == Direction.TO_SERVER ? "1" : "2");
  }

  @Test
  void holdsEverythingWhileItIsStalled() throws Exception {
    try (Connection connection = connect()) {
      proxy.stall();
      CompletableFuture<Boolean> insertion =
          CompletableFuture.supplyAsync(
              () -> {
                try {
                  insert(connection);
                  return true;
                } catch (SQLException e) {
                  return false;
                }
              });
      assertThat(rows()).isEqualTo("0");
      assertThat(insertion).isNotDone();
      proxy.resume();
      assertThat(insertion.get()).isTrue();
    }
    assertThat(rows()).isEqualTo("1");
  }

  @Test
  void refusesNewConnectionsWhileItIsToldTo() throws SQLException {
    proxy.refuse(true);
    assertThatThrownBy(this::connect).isInstanceOf(SQLException.class);
    proxy.refuse(false);
    try (Connection connection = connect()) {
      insert(connection);
    }
  }

  @Test
  void senselessOrdersAreRefused() {
    assertThatThrownBy(() -> proxy.cutAfter(Direction.TO_SERVER, 0, Ending.CLOSE))
        .hasMessageContaining("at least 1");
    assertThatThrownBy(() -> proxy.cutAt("", Moment.SENT, Ending.CLOSE))
        .hasMessageContaining("1 to 1000 bytes");
    assertThatThrownBy(() -> FaultProxy.to("jdbc:other://x/y"))
        .hasMessageContaining("jdbc:postgresql://");
  }
}
