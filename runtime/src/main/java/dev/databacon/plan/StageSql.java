package dev.databacon.plan;

import dev.databacon.schema.Condition;
import dev.databacon.sql.ColumnSql;
import dev.databacon.sql.NodesSql;
import dev.databacon.sql.WalkSql;
import dev.databacon.sql.WalkStatement;
import dev.databacon.sql.WalkTable;
import dev.databacon.sql.WalkText;
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
   * How the rows of a stage with steps are asked for.
   *
   * @param stages those that are gone together: itself, and those behind it as far as each node
   *     lives with the one before
   * @param lead which columns come first
   * @param text the statement
   */
  record Rows(List<Stage> stages, Stage.Lead lead, WalkText text) {}

  /**
   * The rows of a stage with steps, from one node or several; put together once for each stage.
   *
   * @param typed whether the nodes that it begins at are looked at
   */
  Rows rows(Stage stage, boolean one, boolean typed) {
    return stage.forms().rows(one, typed, () -> compose(stage, one, typed));
  }

  private Rows compose(Stage stage, boolean one, boolean typed) {
    List<Stage> stages = stage.together(one);
    if (stages.size() > 1) {
      // From each node on as far as that lives here, with nothing where it leads no further.
      WalkSql sql = new WalkSql(onlyServer).lists(one, false, typed).asFar();
      Stage all = all(stages);
      hops(sql, all, one, false);
      Stage.Lead lead = lead(all, one, typed, false);
      return new Rows(stages, lead, sql.ways(lead.places(), lead.ranks()));
    }
    Stage.Lead lead = lead(stage, one, typed, isApart(stage));
    if (one && isOneList(stage)) {
      WalkSql sql = new WalkSql(onlyServer).list();
      hops(sql, stage, true, false, lead.ids());
      return new Rows(stages, lead, sql.rowsOfOne(lead.ids(), typed));
    }
    WalkSql sql = new WalkSql(onlyServer).lists(one, stage.usesOrigin(), typed);
    if (lead.apart()) {
      hops(sql, stage.ofLists(), one, false);
      return new Rows(stages, lead, nodesApart(sql, stage.columns(), one, lead.ranks()));
    }
    hops(sql, stage, one, false);
    return new Rows(stages, lead, sql.rows(lead.places(), lead.ranks(), lead.ids()));
  }

  /** Stages that are gone together as one, with what is read at the end of the last. */
  static Stage all(List<Stage> stages) {
    List<Step> steps = stages.stream().flatMap(stage -> stage.steps().stream()).toList();
    List<Column> columns = stages.get(stages.size() - 1).columns();
    return new Stage(null, steps, true, columns, List.of(), false, new Forms());
  }

  private boolean isOneList(Stage stage) {
    return stage.steps().size() == 1 && !stage.usesOrigin() && !isDoubtful(stage);
  }

  /**
   * Whether it leads to a parent that may be here or elsewhere, and be gone while its child is not.
   */
  private boolean isDoubtful(Stage stage) {
    return !onlyServer
        && stage.readsNodes()
        && stage.steps().get(0).hop().kind() == Hop.Kind.PARENT;
  }

  /**
   * Which columns come first in the rows of a stage with steps. Where each list is ordered inside
   * of its lateral join the rows are in order, as only a nested loop can go through that.
   *
   * @param one whether it begins at one node
   * @param looked whether that is looked at, so that there is a row when its list is empty
   * @param apart whether the nodes come behind the lists, if there may be several of these
   */
  private Stage.Lead lead(Stage stage, boolean one, boolean looked, boolean apart) {
    if (one && isOneList(stage)) {
      // Children may outlive the one node for a while, so that they do not tell that it is there.
      boolean children = stage.steps().get(0).hop().kind() == Hop.Kind.CHILDREN;
      return new Stage.Lead(false, false, stage.ids() || (looked && children), looked, false);
    }
    List<Step> steps = stage.steps();
    boolean sorted = isSorted(steps, one);
    boolean ordered = isOrdered(steps);
    boolean inOrder = steps.stream().allMatch(step -> ordered || sorted || isPart(step));
    boolean ids = apart || looked || stage.ids();
    return new Stage.Lead(apart || !one, !inOrder, ids, false, apart);
  }

  /**
   * Whether lists do not need the nodes that they lead to, of which something is read: then these
   * are looked up together, each once, and not one by one for each entry.
   */
  private boolean isApart(Stage stage) {
    Step last = stage.steps().get(stage.steps().size() - 1);
    return !stage.isText() && stage.readsNodes() && !looksAtNodes(last);
  }

  private boolean looksAtNodes(Step step) {
    boolean asked = !onlyServer || Conditions.usesNode(step.where()) || isByNode(step);
    return asked && Conditions.isFar(step);
  }

  /** The rows of lists, and behind them what is read of the nodes. */
  private static WalkText nodesApart(
      WalkSql sql, List<Column> columns, boolean one, boolean ranks) {
    sql.listed(ranks);
    int own = 0;
    for (Column column : columns) {
      if (column.kind().isOnEdge()) {
        sql.listed(own++);
      } else {
        sql.nothing();
      }
    }
    sql.nodesOfLists(ranks);
    for (Column column : columns) {
      if (column.kind().isOnEdge()) {
        sql.nothing();
      } else {
        column(sql, column);
      }
    }
    return sql.listsAndNodes(one, ranks);
  }

  private boolean isPart(Step step) {
    return (onlyServer || !Conditions.isFar(step)) && step.range().isCut();
  }

  private static boolean isOrdered(List<Step> steps) {
    return steps.stream().anyMatch(step -> !step.order().isEmpty());
  }

  /** Whether there is one list only, which is best read in its order. */
  private static boolean isSorted(List<Step> steps, boolean one) {
    return one && steps.size() == 1;
  }

  /**
   * Goes the steps of a stage; {@code one} when it begins at one node and the order matters, {@code
   * once} when it does not matter how many ways lead to a node.
   */
  void hops(WalkSql sql, Stage stage, boolean one, boolean once) {
    hops(sql, stage, one, once, stage.ids());
  }

  private void hops(WalkSql sql, Stage stage, boolean one, boolean once, boolean ids) {
    List<Step> steps = stage.steps();
    boolean sorted = isSorted(steps, one);
    boolean ordered = isOrdered(steps);
    for (int i = 0; i < steps.size(); i++) {
      boolean last = i == steps.size() - 1;
      if (once && i > 0) {
        sql.once();
      }
      sql.hop(table(steps.get(i).hop()), ids);
      hop(sql, steps.get(i), last ? stage.columns() : List.of(), ordered, sorted);
    }
  }

  private void hop(WalkSql sql, Step step, List<Column> columns, boolean ordered, boolean sorted) {
    Hop hop = step.hop();
    columns.forEach(column -> column(sql, column));
    boolean here = onlyServer || !Conditions.isFar(step);
    boolean read = columns.stream().anyMatch(column -> !column.kind().isOnEdge());
    boolean nodes = read || looksAtNodes(step);
    Range range = step.range();
    boolean part = isPart(step);
    boolean cut = ordered || sorted || part;
    // Of nodes that are passed over nothing is read. Where none are, a list that is read in its
    // order ends with the last node that is taken, and a join around it would only cost more.
    boolean early =
        nodes
            && range.offset() > 0
            && part
            && !ordered
            && !Conditions.isFar(step)
            && hop.kind() != Hop.Kind.PARENT;
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
      case RANK -> sql.rank();
    }
  }
}
