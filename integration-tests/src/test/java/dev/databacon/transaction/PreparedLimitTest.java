package dev.databacon.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.corpus.DocNode;
import dev.databacon.error.ServerUnavailableException;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.OnServers;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A server that can prepare no more. */
@DatabaconTest(servers = 2)
class PreparedLimitTest {

  @Test
  void whatCannotBePreparedIsUndoneEverywhere(TestCluster given) throws SQLException {
    CorpusCluster cluster = new CorpusCluster(given);
    List<DocNode> docs = OnServers.one(cluster.db, () -> cluster.docs.create(d -> {}));
    try (Connection connection = given.server(1).connect();
        Statement statement = connection.createStatement()) {
      int prepared = fill(connection, statement);
      assertThatThrownBy(() -> docs.get(0).scores.add(docs.get(1)))
          .isInstanceOfSatisfying(
              ServerUnavailableException.class,
              e -> {
                assertThat(e.server()).isEqualTo("server2");
                assertThat(e.isTransient()).isTrue();
              })
          .hasMessageContaining("max_prepared_transactions");
      assertThat(docs.get(0).scores()).isEmpty();
      for (int i = 0; i < prepared; i++) {
        statement.execute("rollback prepared 'somebody else " + i + "'");
      }
    }
    assertThat(docs.get(0).scores.add(docs.get(1))).isTrue();
  }

  /** Prepares until nothing goes in any more. */
  private static int fill(Connection connection, Statement statement) throws SQLException {
    for (int prepared = 0; ; prepared++) {
      connection.setAutoCommit(false);
      try {
        statement.execute("select pg_current_xact_id()");
        statement.execute("prepare transaction 'somebody else " + prepared + "'");
        connection.setAutoCommit(true);
      } catch (SQLException full) {
        assertThat(full.getSQLState()).isEqualTo("53200");
        connection.rollback();
        connection.setAutoCommit(true);
        return prepared;
      }
    }
  }
}
