package dev.databacon.testkit;

import static dev.databacon.testkit.DatabaconExtensionTest.execute;
import static dev.databacon.testkit.ServerSupplyTest.ask;
import static dev.databacon.testkit.ServerSupplyTest.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.testkit.engine.EventConditions.finishedWithFailure;
import static org.junit.platform.testkit.engine.TestExecutionResultConditions.message;

import dev.databacon.Databacon;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** What a test finds in its databases, and what it may leave there. */
class FreshAndSoundDataTest {
  @Test
  void eachTestMayStartWithEmptyDatabasesAndAClientOfItsOwn() {
    execute(FreshCase.class).testEvents().assertStatistics(stats -> stats.succeeded(3).failed(1));
  }

  @DatabaconTest(freshPerTest = true)
  @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
  static class FreshCase {
    private static final Set<Databacon> CLIENTS = new HashSet<>();

    private final Databacon client;

    FreshCase(Databacon client) {
      this.client = client;
    }

    private void isFresh(Databacon db, TestServer server) throws SQLException {
      assertThat(db).isSameAs(client);
      assertThat(CLIENTS.add(db)).isTrue();
      assertThat(ask(server, "SELECT count(*) FROM databacon.node")).isEqualTo("0");
      assertThat(ask(server, "SELECT to_regclass('t')")).isNull();
      assertThat(ask(server, "SHOW default_transaction_read_only")).isEqualTo("off");
    }

    @Test
    @Order(1)
    void leavesTablesAndSettings(Databacon db, TestCluster cluster) throws SQLException {
      TestServer server = cluster.server(0);
      isFresh(db, server);
      String database = ask(server, "SELECT current_database()");
      run(
          server,
          "CREATE TABLE t (n int)",
          "INSERT INTO databacon.node (id, ctx) VALUES (7, 7)",
          "ALTER DATABASE " + database + " SET default_transaction_read_only = on");
    }

    @Test
    @Order(2)
    @SuppressWarnings("resource") // Leaves it open, in the way of whoever drops the table.
    void leavesATransactionOpen(Databacon db, TestCluster cluster) throws SQLException {
      isFresh(db, cluster.server(0));
      run(cluster.server(0), "CREATE TABLE t (n int)");
      Connection open = cluster.server(0).connect();
      open.setAutoCommit(false);
      open.createStatement().execute("INSERT INTO t VALUES (2)");
    }

    @Test
    @Order(3)
    void findsNothing(Databacon db, TestCluster cluster) throws SQLException {
      isFresh(db, cluster.server(0));
    }

    @Nested
    class Inner {
      @Test
      void isFreshToo(Databacon db, TestCluster cluster) throws SQLException {
        isFresh(db, cluster.server(0));
      }
    }
  }

  @Test
  void dataThatDoesNotAgreeFailsTheTestOfAClientThatIsLookedAfter() {
    EngineExecutionResults results = execute(BreakingCase.class);
    results.testEvents().assertStatistics(stats -> stats.failed(2).succeeded(1));
    results
        .testEvents()
        .failed()
        .assertThatEvents()
        .haveExactly(2, finishedWithFailure(message(text -> text.contains("belongs to no node"))));
  }

  @DatabaconTest(freshPerTest = true)
  static class BreakingCase {
    private static final String ORPHAN =
        "INSERT INTO databacon.property (base_id, ctx, num) VALUES (7, 7, 7)";

    @Test
    void withTheInjectedClient(Databacon db, TestCluster cluster) throws SQLException {
      assertThat(db.engine().cluster().servers()).hasSize(1);
      run(cluster.server(0), ORPHAN);
    }

    @Test
    void withAClientOfTheCluster(TestCluster cluster) throws SQLException {
      cluster.connect(settings -> settings.poolSize(1));
      run(cluster.server(0), ORPHAN);
    }

    @Test
    void withItsOwnClient(TestCluster cluster) throws SQLException {
      try (Databacon own = Databacon.connect(cluster.config().build())) {
        assertThat(own.engine().cluster().servers()).hasSize(1);
        run(cluster.server(0), ORPHAN);
      }
    }
  }
}
