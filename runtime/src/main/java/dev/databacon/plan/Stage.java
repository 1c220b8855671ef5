package dev.databacon.plan;

import dev.databacon.schema.Condition;
import dev.databacon.schema.Operand;
import dev.databacon.schema.Ordering;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one statement a server does of a walk: it goes several steps when there is but one server,
 * else one, or none when it reads the nodes that it begins at.
 *
 * @param where what those must be like; null for all
 * @param steps the steps
 * @param ids whether the nodes, or the texts, at the end are wanted, and not only what is read
 * @param columns what is read at the end, with what it has to be ordered by elsewhere
 * @param next what goes on from there
 * @param chained whether the walk has not come to its end here
 * @param forms its statements
 */
record Stage(
    @Nullable Condition where,
    List<Step> steps,
    boolean ids,
    List<Column> columns,
    List<Stage> next,
    boolean chained,
    Forms forms) {

  /**
   * Which columns its rows have before those that are read.
   *
   * @param places the place of the root in its array
   * @param ranks the ranks in the lists, since the rows may come in any order
   * @param ids the nodes, or the texts, at the end
   * @param looked whether behind all others there is one row with nothing in it, when the one root
   *     is there
   * @param apart whether what is read of nodes comes behind all lists, each node once, in rows
   *     without a place
   */
  record Lead(boolean places, boolean ranks, boolean ids, boolean looked, boolean apart) {}

  /** The stages of a walk. */
  static Stage of(Walk walk, boolean onlyServer) {
    List<Step> steps = walk.steps();
    Selection end = walk.selection();
    List<Stage> branches = end.branches().stream().map(branch -> of(branch, onlyServer)).toList();
    boolean joined = onlyServer && walk.where() == null;
    boolean single = walk.where() == null ? steps.size() <= 1 : steps.isEmpty();
    if (single || joined) {
      // Elsewhere nodes are found by their ids.
      List<Column> columns = columns(steps, end, onlyServer);
      boolean ids = end.ids() || columns.isEmpty() || !branches.isEmpty() || !onlyServer;
      return new Stage(walk.where(), steps, ids, columns, branches, false, new Forms());
    }
    boolean roots = walk.where() != null;
    Walk rest = new Walk(null, roots ? steps : steps.subList(1, steps.size()), end);
    List<Step> first = roots ? List.of() : List.of(steps.get(0));
    List<Column> hidden = columns(first, Selection.IDS, onlyServer);
    List<Stage> after = List.of(of(rest, onlyServer));
    return new Stage(walk.where(), first, true, hidden, after, true, new Forms());
  }

  /** What a step is ordered by where its nodes are elsewhere comes behind what was asked for. */
  private static List<Column> columns(List<Step> steps, Selection end, boolean onlyServer) {
    List<Column> columns = new ArrayList<>(end.columns());
    if (!onlyServer && steps.size() == 1) {
      for (Column column : hidden(steps.get(0))) {
        if (!columns.contains(column)) {
          columns.add(column);
        }
      }
    }
    return List.copyOf(columns);
  }

  private static List<Column> hidden(Step step) {
    List<Column> hidden = new ArrayList<>();
    if (Conditions.isFar(step)) {
      for (Ordering order : step.order()) {
        hidden.add(Column.of(order.operand()));
      }
      if (Conditions.usesEdge(Conditions.far(step.where()))) {
        hidden.add(Column.EDGE_FLAGS);
        hidden.add(Column.EDGE_VALUE);
      }
    }
    return hidden;
  }

  boolean isChained() {
    return chained;
  }

  /** The step that it ends with; null when it has none. */
  @Nullable Step last() {
    return steps.isEmpty() ? null : steps.get(steps.size() - 1);
  }

  /** Whether it leads to texts rather than nodes. */
  boolean isText() {
    Step last = last();
    return last != null && last.hop().kind().isText();
  }

  /** Whether it is no more than the nodes that it begins at, of which nothing is read. */
  boolean isNothing() {
    return isHere() && columns.isEmpty();
  }

  /** Whether it ends where it begins, so that what follows need not wait for it. */
  boolean isHere() {
    return where == null && steps.isEmpty();
  }

  /** Whether something of the nodes at its end is read, beside their ids. */
  boolean readsNodes() {
    return columns.stream().anyMatch(column -> !column.kind().isOnEdge());
  }

  /** The same with nothing but what stands in its lists, and where they lead to. */
  Stage ofLists() {
    List<Column> own = columns.stream().filter(column -> column.kind().isOnEdge()).toList();
    return new Stage(where, steps, true, own, List.of(), false, new Forms());
  }

  /** Whether the nodes that it leads to have to be asked where they are, when that is elsewhere. */
  boolean isFar() {
    Step last = last();
    return last != null && !isText() && (readsNodes() || Conditions.isFar(last));
  }

  /**
   * This stage and those behind it that one statement goes too, as far as each node lives with the
   * one before. They lead from different nodes to different ones, so that none is gone on from
   * twice.
   *
   * @param one whether it begins at one node
   */
  List<Stage> together(boolean one) {
    if (!leadsOn(one)) {
      return List.of(this);
    }
    List<Stage> all = new ArrayList<>();
    all.add(this);
    boolean single = one;
    for (Stage end = this; end.leadsOn(single); end = end.next.get(0)) {
      all.add(end.next.get(0));
      single &= end.steps.get(0).hop().one();
    }
    return all;
  }

  private boolean leadsOn(boolean one) {
    if (!chained || where != null || steps.size() != 1 || isFar() || usesOrigin()) {
      return false;
    }
    Hop hop = steps.get(0).hop();
    return hop.staysNear() && (one || !hop.one()) && next.get(0).steps.size() == 1;
  }

  /** Where a column of an operand is. */
  int column(Operand operand) {
    return columns.indexOf(Column.of(operand));
  }

  /** Whether this or what follows looks at the node where the walk began. */
  boolean usesOrigin() {
    // Asked at every read: without streams.
    for (Step step : steps) {
      if (Conditions.usesOrigin(step.where())) {
        return true;
      }
    }
    for (Stage after : next) {
      if (after.usesOrigin()) {
        return true;
      }
    }
    return false;
  }

  /** An empty table for its rows. */
  Table table() {
    return new Table(columns, isText());
  }
}
