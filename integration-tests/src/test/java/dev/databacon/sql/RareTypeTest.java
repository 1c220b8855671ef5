package dev.databacon.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.cluster.Server;
import dev.databacon.corpus.TermFields;
import dev.databacon.plan.CountPlan;
import dev.databacon.plan.Reads;
import dev.databacon.schema.Condition;
import dev.databacon.schema.NodeKind;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import dev.databacon.testkit.TestServer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The few nodes of a type among very many others are found by the index on types, though each
 * statement is planned for any type.
 */
@DatabaconTest(freshPerTest = true)
class RareTypeTest {
  private static final int RARE = 99;

  private Server home;
  private Connection connection;
  private Statement statement;

  /**
   * As it is after a bulk load: counted for the planner, and nothing vacuumed, so that each row has
   * to be looked at even when the index has all of it.
   */
  @BeforeEach
  void fill(TestCluster cluster) throws SQLException {
    home = cluster.connect(settings -> {}).engine().cluster().servers().get(0);
    TestServer server = cluster.server(0);
    connection =
        Driver.dataSource(server.jdbcUrl(), server.user(), server.password(), 60_000)
            .getConnection();
    statement = connection.createStatement();
    statement.execute(
        """
        insert into databacon.node (id, ctx, body)
        select i, case when i % 6000 = 7 then 99 else 1000 end,
          jsonb_build_object('text', repeat('x', 100))
        from generate_series(1, 24000) i
        """);
    statement.execute("analyze databacon.node");
  }

  @AfterEach
  void close() throws SQLException {
    statement.execute("truncate databacon.node");
    connection.close();
  }

  /** The plan of a statement for any parameters, as it is for the runtime's own connections. */
  private String plan(Sql sql) throws SQLException {
    StringBuilder text = new StringBuilder(sql.text());
    int parameter = 0;
    for (int at = text.indexOf("?"); at >= 0; at = text.indexOf("?", at)) {
      parameter++;
      text.replace(at, at + 1, "$" + parameter);
    }
    statement.execute("prepare asked as " + text);
    String nulls = String.join(", ", Collections.nCopies(parameter, "null"));
    StringBuilder plan = new StringBuilder();
    try (ResultSet lines = statement.executeQuery("explain execute asked(" + nulls + ")")) {
      while (lines.next()) {
        plan.append(lines.getString(1)).append('\n');
      }
    }
    return plan.toString();
  }

  private static void assertByType(String plan) {
    assertThat(plan)
        .contains("node_by_type")
        .contains("$1")
        .doesNotContain("node_pkey", "Seq Scan");
  }

  private static Sql scan(@Nullable Condition where) {
    return NodesSql.scan(RARE, where, 0, 10, true).sql();
  }

  @Test
  void idsOfAType() throws SQLException {
    assertByType(plan(NodeSql.SCAN));
  }

  @Test
  void wherePathsBegin() throws SQLException {
    assertByType(plan(scan(null)));
  }

  @Test
  void wherePathsBeginThatHaveACondition() throws SQLException {
    Sql sql = scan(TermFields.DOC_COUNT.greaterThan(4L));
    assertByType(plan(sql));
  }

  @Test
  void theirNumber() throws SQLException {
    assertByType(plan(NodeSql.COUNT));
  }

  @Test
  void fewAreCountedAndMany() {
    assertThat(count(RARE)).isEqualTo(4);
    assertThat(count(1000)).isEqualTo(23_996);
    assertThat(count(1001)).isZero();
  }

  private long count(int type) {
    Deadline minute = Deadline.after(Duration.ofMinutes(1));
    return Reads.run(home, new CountPlan(new NodeKind("test.Type", type)), minute);
  }

  @Test
  void nothingIsCompiledForOneRun() throws SQLException {
    try (ResultSet setting = statement.executeQuery("show jit")) {
      assertThat(setting.next()).isTrue();
      assertThat(setting.getString(1)).isEqualTo("off");
    }
  }
}
