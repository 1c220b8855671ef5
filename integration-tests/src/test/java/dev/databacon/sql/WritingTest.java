package dev.databacon.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.cluster.Server;
import dev.databacon.error.NodeMissingException;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts of a write that no unit of work puts together today. */
@DatabaconTest(freshPerTest = true)
class WritingTest {
  private static final Sql FILL =
      Sql.of(
          "test.fill",
          """
          with nodes as (insert into databacon.node (id, ctx) values (1, 7))
          insert into databacon.edge (base_id, ctx, rel_id, rank) values (1, 8, 2, 1), (1, 8, 3, 2)
          """);
  private static final Sql FLAGS =
      Sql.of(
          "test.flags",
          "select string_agg(flags || coalesce(value::text, ''), ' ' order by rank)"
              + " from databacon.edge");
  private static final Sql NODES =
      Sql.of("test.nodes", "select count(*)::text from databacon.node");
  private static final Sql EMPTY = Sql.of("test.empty", "truncate databacon.node, databacon.edge");

  private final Deadline minute = Deadline.after(Duration.ofMinutes(1));
  private Server server;

  @BeforeEach
  void fill(TestCluster cluster) {
    server = cluster.connect(settings -> {}).engine().cluster().servers().get(0);
    run(FILL);
  }

  @AfterEach
  void empty() {
    run(EMPTY);
  }

  private void run(Sql sql) {
    try (Session session = server.session(minute)) {
      session.update(sql, Binding.NONE);
    }
  }

  private @Nullable String text(Sql sql) {
    RowsReader<@Nullable String> first = RowsReader.first(row -> row.text(1));
    return server.read(minute, sql, Binding.NONE, first);
  }

  private boolean asked(Writing writing) {
    try (Session session = server.session(minute)) {
      session.begin();
      Answer<Boolean> held = writing.ask(session);
      session.commit();
      return held.get();
    }
  }

  private static Writing ifThere(long rel) {
    return new Writing()
        .onlyIf(EdgeSql.THERE, params -> params.add(1L).add(8).add(rel).add(1L).add(7));
  }

  /** Adds a node, and then needs one that is not there. */
  private static Writing addedAndMissed(Writing writing) {
    return writing
        .add(
            NodeSql.INSERT,
            List.of(4L),
            (params, id) ->
                params
                    .add(id.longValue())
                    .add(7)
                    .add(0L)
                    .addNullable(null)
                    .add((String) null)
                    .addNullable(null)
                    .addNullable(null))
        .add(NodeSql.NEED, List.of(5L), (params, id) -> params.add(id.longValue()).add(7));
  }

  @Test
  void twoOfOneNameAreBothDone() {
    boolean done =
        asked(
            new Writing()
                .add(
                    EdgeSql.SET_FLAGS,
                    List.of(2L),
                    (params, rel) -> params.add(1L).add(8).add(rel.longValue()).add(0L).add(5L))
                .add(
                    EdgeSql.SET_DATA,
                    List.of(3L),
                    (params, rel) ->
                        params.add(1L).add(8).add(rel.longValue()).add(0L).add(6L).add("[]")));
    assertThat(done).isTrue();
    assertThat(text(FLAGS)).isEqualTo("5 6[]");
  }

  @Test
  void nothingIsDoneBehindAnInsertThatWasNotDone() {
    assertThatThrownBy(() -> asked(addedAndMissed(ifThere(2))))
        .isInstanceOf(NodeMissingException.class);
    assertThat(asked(addedAndMissed(ifThere(9)))).isFalse();
    assertThat(text(NODES)).isEqualTo("1");
  }
}
