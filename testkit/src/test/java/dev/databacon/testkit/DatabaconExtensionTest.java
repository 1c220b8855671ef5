package dev.databacon.testkit;

import static dev.databacon.testkit.ServerSupplyTest.ask;
import static dev.databacon.testkit.ServerSupplyTest.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.databacon.Databacon;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The extension as JUnit runs it: some classes here are only run by the tests of another one. */
class DatabaconExtensionTest {
  static EngineExecutionResults execute(Class<?> testClass) {
    return EngineTestKit.engine("junit-jupiter").selectors(selectClass(testClass)).execute();
  }

  @Test
  void aClassSharesItsDatabasesAndAMethodMayHaveItsOwn() {
    execute(SharingCase.class).testEvents().assertStatistics(stats -> stats.succeeded(4));
    assertThat(SharingCase.seen).isNotNull();
    assertThat(exists(SharingCase.seen)).isFalse();
  }

  private static boolean exists(TestServer server) {
    try (Connection connection = server.connect()) {
      return connection.isValid(1);
    } catch (SQLException gone) {
      return false;
    }
  }

  @DatabaconTest(servers = 2)
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  static class SharingCase {
    static TestServer seen;

    private final TestCluster cluster;

    SharingCase(TestCluster cluster) {
      this.cluster = cluster;
    }

    @Test
    @Order(1)
    void oneWrites() throws SQLException {
      assertThat(cluster.servers()).hasSize(2);
      run(cluster.server(1), "CREATE TABLE t AS SELECT 42 AS n");
      seen = cluster.server(1);
    }

    @Test
    @Order(2)
    void anotherReads(TestCluster same) throws SQLException {
      assertThat(same).isSameAs(cluster);
      assertThat(ask(same.server(1), "SELECT n FROM t")).isEqualTo("42");
    }

    @Test
    @Order(3)
    @DatabaconTest(servers = 3)
    void athirdHasItsOwn(TestCluster own) throws SQLException {
      assertThat(own.servers()).hasSize(3);
      assertThat(ask(own.server(1), "SELECT to_regclass('t')")).isNull();
    }

    @Nested
    class Inner {
      @Test
      void seesWhatIsAroundIt(TestCluster outer) {
        assertThat(outer).isSameAs(cluster);
      }
    }
  }

  @Test
  void aTestThatLeavesSomethingBehindFailsAndTheNextOneDoesNot() {
    EngineExecutionResults results = execute(LeavingCase.class);
    results.testEvents().assertStatistics(stats -> stats.failed(2).succeeded(1));
    results
        .testEvents()
        .failed()
        .assertThatEvents()
        .haveExactly(
            1,
            finishedWithFailure(
                message(text -> text.contains("server1 has a prepared transaction: left-"))))
        .haveExactly(
            1,
            finishedWithFailure(
                message(text -> text.contains("idle in transaction: INSERT INTO t"))));
  }

  @DatabaconTest
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  static class LeavingCase {
    private static Connection open;

    @Test
    @Order(1)
    void leavesAPreparedTransaction(TestCluster cluster) throws SQLException {
      run(cluster.server(0), "CREATE TABLE t (n int)");
      run(
          cluster.server(0),
          "BEGIN",
          "INSERT INTO t VALUES (1)",
          "PREPARE TRANSACTION 'left-" + System.nanoTime() + "'");
    }

    @Test
    @Order(2)
    void leavesAnOpenTransaction(TestCluster cluster) throws SQLException {
      open = cluster.server(0).connect();
      open.setAutoCommit(false);
      open.createStatement().execute("INSERT INTO t VALUES (2)");
    }

    @Test
    @Order(3)
    void leavesNothing(TestCluster cluster) throws SQLException {
      open.close();
      assertThat(ask(cluster.server(0), "SELECT count(*) FROM t")).isEqualTo("0");
    }
  }

  @Test
  void aClientLeftOpenFailsTheClass() {
    execute(NotClosingCase.class)
        .containerEvents()
        .assertThatEvents()
        .haveExactly(
            1,
            finishedWithFailure(message(text -> text.contains("server2 has an open connection"))));
    NotClosingCase.open.close();
  }

  @DatabaconTest(servers = 2)
  static class NotClosingCase {
    private static Databacon open;

    @Test
    void opensAClient(TestCluster cluster) {
      open = Databacon.connect(cluster.config().poolSize(1).build());
    }
  }

  @Test
  void aClientOfTheEmptyClusterIsInjected() {
    execute(ClientCase.class).testEvents().assertStatistics(stats -> stats.succeeded(2));
  }

  @DatabaconTest(servers = 2)
  static class ClientCase {
    private static Databacon first;

    @Test
    void isConnectedToAllServers(Databacon db, TestCluster cluster) throws SQLException {
      remember(db);
      assertThat(db.engine().cluster().servers()).hasSize(2);
      assertThat(ask(cluster.server(1), "SELECT to_regnamespace('databacon')"))
          .isEqualTo("databacon");
    }

    @Test
    void isTheSameForAllTests(Databacon db) {
      remember(db);
    }

    private static void remember(Databacon db) {
      assertThat(first == null || first == db).isTrue();
      first = db;
    }
  }

  @Test
  void aParameterWithoutAClusterSaysWhatToAnnotate() {
    execute(UnannotatedCase.class)
        .testEvents()
        .assertThatEvents()
        .haveExactly(1, finishedWithFailure(message(text -> text.contains("@DatabaconTest"))));
  }

  static class UnannotatedCase {
    UnannotatedCase(TestCluster cluster) {
      assertThat(cluster).isNull();
    }

    @Test
    @DatabaconTest
    void isAnnotated() {}
  }
}
