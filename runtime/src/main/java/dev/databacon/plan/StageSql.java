package dev.databacon.plan;

import dev.databacon.schema.Condition;
import dev.databacon.sql.ColumnSql;
import dev.databacon.sql.NodesSql;
import dev.databacon.sql.WalkSql;
import dev.databacon.sql.WalkStatement;
import dev.databacon.sql.WalkTable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The statements of the stages of walks. */
final class StageSql {
  private final boolean onlyServer;

  StageSql(boolean onlyServer) {
    this.onlyServer = onlyServer;
  }

  /**
   * The rows of a stage with steps. With {@code type} the nodes that it begins at are looked at.
   */
  WalkStatement rows(Stage stage, long[] ids, long @Nullable [] origins, @Nullable Integer type) {
    WalkSql sql = new WalkSql(onlyServer).lists(ids, origins, type);
    hops(sql, stage, ids.length == 1, false);
    return sql.rows();
  }

  /**
   * Goes the steps of a stage; {@code inOrder} when the only list is best read in its order, {@code
   * once} when it does not matter how many ways lead to a node.
   */
  void hops(WalkSql sql, Stage stage, boolean inOrder, boolean once) {
    List<Step> steps = stage.steps();
    boolean sorted = inOrder && steps.size() == 1 && !Conditions.isFar(steps.get(0));
    boolean ordered = steps.stream().anyMatch(step -> !step.order().isEmpty());
    for (int i = 0; i < steps.size(); i++) {
      boolean last = i == steps.size() - 1;
      if (once && i > 0) {
        sql.once();
      }
      hop(sql, steps.get(i), last ? stage.columns() : List.of(), ordered, sorted);
    }
  }

  private void hop(WalkSql sql, Step step, List<Column> columns, boolean ordered, boolean sorted) {
    Hop hop = step.hop();
    sql.hop(table(hop));
    columns.forEach(column -> column(sql, column));
    boolean here = onlyServer || !Conditions.isFar(step);
    boolean asked = !onlyServer || Conditions.usesNode(step.where()) || isByNode(step);
    boolean read = columns.stream().anyMatch(column -> !column.kind().isOnEdge());
    boolean nodes = read || (asked && Conditions.isFar(step));
    Range range = step.range();
    boolean part = here && range.isCut();
    boolean cut = ordered || sorted || part;
    // What is read of nodes is read of those only that are taken.
    boolean early =
        nodes && part && !ordered && !Conditions.isFar(step) && hop.kind() != Hop.Kind.PARENT;
    if (early) {
      sql.stretch(hop.ctx());
    } else if (hop.kind() == Hop.Kind.PARENT) {
      int[] lists = hop.lists().stream().mapToInt(Integer::intValue).toArray();
      sql.throughParent(lists, nodes);
    } else {
      sql.through(hop.ctx(), nodes);
    }
    if (range.after() != Range.START) {
      sql.after(range.after());
    }
    where(sql, step.where());
    if (cut) {
      sql.cut(
          here ? step.order() : List.of(),
          here ? range.offset() : 0,
          here ? range.limit() : Integer.MAX_VALUE);
    }
    if (early) {
      sql.nodes();
    }
    sql.end();
  }

  private static boolean isByNode(Step step) {
    return step.order().stream().anyMatch(order -> !order.operand().source().isOnEdge());
  }

  private void where(WalkSql sql, @Nullable Condition where) {
    Condition near = onlyServer ? where : Conditions.near(where);
    Condition far = onlyServer ? null : Conditions.far(where);
    if (near != null) {
      sql.where(near, false);
    }
    if (far != null) {
      sql.where(far, true);
    }
  }

  /** The rows of nodes themselves, of one type if given. */
  WalkStatement nodes(Stage stage, long[] ids, @Nullable Integer type) {
    NodesSql sql = new NodesSql(onlyServer);
    stage.columns().forEach(column -> column(sql, column));
    sql.of(ids, type);
    return where(sql, stage.where());
  }

  /** The same for nodes that a list on another server led to, each once. */
  WalkStatement elsewhere(Stage stage, long[] ids) {
    NodesSql sql = new NodesSql(onlyServer);
    farColumns(stage).forEach(column -> column(sql, column));
    sql.of(ids, null);
    return where(sql, Conditions.far(Objects.requireNonNull(stage.last()).where()));
  }

  /** The same where it matters how the list led there. */
  WalkStatement elsewhere(
      Stage stage, long[] ids, long[] origins, long[] flags, @Nullable String[] values) {
    NodesSql sql = new NodesSql(onlyServer);
    farColumns(stage).forEach(column -> column(sql, column));
    sql.of(ids, origins, flags, values);
    return where(sql, Conditions.far(Objects.requireNonNull(stage.last()).where()));
  }

  /** The columns of a stage that are read where the nodes are. */
  static List<Column> farColumns(Stage stage) {
    return stage.columns().stream().filter(column -> !column.kind().isOnEdge()).toList();
  }

  private static WalkStatement where(NodesSql sql, @Nullable Condition where) {
    if (where != null) {
      sql.where(where);
    }
    return sql.rows();
  }

  static WalkTable table(Hop hop) {
    return switch (hop.kind()) {
      case EDGES -> WalkTable.EDGES;
      case CHILDREN -> WalkTable.CHILDREN;
      case PARENT -> WalkTable.PARENT;
      case ALIASES -> WalkTable.ALIASES;
      case NAMES -> WalkTable.NAMES;
    };
  }

  private static void column(ColumnSql<?> sql, Column column) {
    switch (column.kind()) {
      case PACKED -> sql.packed(Objects.requireNonNull(column.key()));
      case NUMBER -> sql.number();
      case FLAGS -> sql.flags();
      case VERSION -> sql.version();
      case APART_NUM -> sql.apartNum(column.ctx());
      case APART_TEXT -> sql.apartText(column.ctx());
      case APART_JSON -> sql.apartJson(column.ctx());
      case APART_BYTES -> sql.apartBytes(column.ctx());
      case COUNT_EDGES -> sql.countEdges(column.ctx());
      case KEPT_COUNT -> sql.keptCount(column.ctx());
      case COUNT_CHILDREN -> sql.countChildren(column.ctx());
      case COUNT_ALIASES -> sql.countAliases(column.ctx());
      case COUNT_NAMES -> sql.countNames(column.ctx());
      case ONE_EDGE -> sql.oneEdge(column.ctx());
      case EDGE_FLAGS -> sql.edgeFlags();
      case EDGE_VALUE -> sql.edgeValue();
    }
  }
}
