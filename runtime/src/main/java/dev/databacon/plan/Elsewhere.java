package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.sql.WalkStatement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Those rows of a level that lead to nodes on another server than that of their list, with the
 * question that is put to the nodes' servers: whether they meet the step's condition, and what is
 * read of them. Not thread-safe.
 */
final class Elsewhere {
  private final Cluster cluster;
  private final StageSql sql;
  private final Level level;
  private final Step step;
  private final int[] rows;
  private final boolean each;
  private int[] question = new int[0];
  private final List<Asking<Table>> asked = new ArrayList<>();

  Elsewhere(Cluster cluster, StageSql sql, Level level) {
    this.cluster = cluster;
    this.sql = sql;
    this.level = level;
    this.step = Objects.requireNonNull(level.stage().last());
    this.rows =
        IntStream.range(0, level.size())
            .filter(row -> cluster.server(level.id(row)) != cluster.server(root(row)))
            .toArray();
    var far = Conditions.far(step.where());
    this.each = Conditions.usesEdge(far) || Conditions.usesOrigin(far);
  }

  private long root(int row) {
    return level.roots()[level.table().root(row)];
  }

  boolean isNeeded() {
    return rows.length > 0;
  }

  /** Whether the answers decide which rows stay, so that nothing can go on from them before. */
  boolean decides() {
    return Conditions.isFar(step);
  }

  /** One question a server: about each row where that matters, else about each node once. */
  List<Asking<Table>> ask() {
    long[] ids;
    question = new int[rows.length];
    if (each) {
      Arrays.setAll(question, i -> i);
      ids = Arrays.stream(rows).mapToLong(level::id).toArray();
    } else {
      Numbering numbers = new Numbering(rows.length);
      Arrays.setAll(question, i -> numbers.add(level.id(rows[i]), 0));
      ids = numbers.ids();
    }
    List<Column> columns = StageSql.farColumns(level.stage());
    for (Portion portion : Portion.split(cluster, ids)) {
      asked.add(
          new Asking<>(
              portion.server(),
              statement(portion),
              answer -> {
                Table table = new Table(columns, false);
                if (each) {
                  table.readPlaces(answer, portion.ids(), portion.places());
                } else {
                  table.readNodes(answer, portion.ids(), portion.places(), null);
                }
                return table;
              }));
    }
    return asked;
  }

  private WalkStatement statement(Portion portion) {
    Stage stage = level.stage();
    if (!each) {
      return sql.elsewhere(stage, portion.ids());
    }
    int[] places = portion.places();
    int[] here = places == null ? rows : Arrays.stream(places).map(place -> rows[place]).toArray();
    int flags = stage.columns().indexOf(Column.EDGE_FLAGS);
    int values = stage.columns().indexOf(Column.EDGE_VALUE);
    return sql.elsewhere(
        stage,
        portion.ids(),
        Arrays.stream(here).mapToLong(level::origin).toArray(),
        flags < 0
            ? new long[here.length]
            : Arrays.stream(here).mapToLong(row -> level.number(flags, row)).toArray(),
        values < 0
            ? new String[here.length]
            : Arrays.stream(here)
                .mapToObj(row -> (@Nullable String) level.object(values, row))
                .toArray(String[]::new));
  }

  /** Fills in what was answered, and drops the rows of nodes that do not meet the condition. */
  void take() {
    Table answers = new Table(StageSql.farColumns(level.stage()), false);
    asked.forEach(part -> answers.append(part.answer()));
    int[] found = new int[rows.length];
    Arrays.fill(found, -1);
    for (int row = 0; row < answers.size(); row++) {
      found[answers.root(row)] = row;
    }
    boolean[] gone = new boolean[level.size()];
    int missing = 0;
    for (int i = 0; i < rows.length; i++) {
      int answer = found[question[i]];
      if (answer < 0) {
        gone[rows[i]] = true;
        missing++;
      } else {
        fill(rows[i], answers, answer);
      }
    }
    if (missing > 0) {
      int[] kept = IntStream.range(0, gone.length).filter(row -> !gone[row]).toArray();
      if (decides()) {
        level.keep(kept);
      } else {
        level.drop(kept);
      }
    }
  }

  private void fill(int row, Table answers, int answer) {
    List<Column> columns = level.stage().columns();
    int far = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).kind().isOnEdge()) {
        level.table().cells(i).copy(row, answers.cells(far++), answer);
      }
    }
  }
}
