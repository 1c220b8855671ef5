package dev.databacon.sql;

import dev.databacon.schema.Condition;
import dev.databacon.schema.Ordering;
import dev.databacon.sql.WalkText.Start;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A statement that goes from any number of nodes on one server through lists, as it is put
 * together: nodes, and for each list in turn {@link #hop}, its columns, {@link #through}, its
 * conditions and its stretch, {@link #end}. One list of one node is read without anything around
 * it, as one would write that by hand. Not thread-safe.
 */
public final class WalkSql extends ColumnSql<WalkSql> {
  private final boolean onlyServer;
  private WalkTable table = WalkTable.EDGES;
  private String join = " join lateral (";
  private String base = "r.id";
  private String origin = "r.id";
  private int hops;
  private int listed;
  private boolean asFar;
  private boolean only;

  /** Nothing yet; {@code onlyServer} when no node is on another one. */
  public WalkSql(boolean onlyServer) {
    this.onlyServer = onlyServer;
  }

  @Override
  WalkSql self() {
    return this;
  }

  /** Begins at one node, of which one list is read. */
  public WalkSql list() {
    only = true;
    return this;
  }

  /**
   * Begins at one node or several, with where the ways to them began if {@code origins}. If {@code
   * typed} they are looked at too: one that is not there has no row, and one that leads nowhere a
   * row with nothing in it.
   */
  public WalkSql lists(boolean one, boolean origins, boolean typed) {
    if (one) {
      // node_pkey; one node needs no array, and is a constant for the rest of the statement
      out.add(typed ? " from (select b.id" : " from (select ?::bigint as id");
      if (!typed) {
        out.value(Start.NODE);
      }
      if (origins) {
        out.add(", ?::bigint as origin", Start.ORIGIN);
      }
      if (typed) {
        out.add(" from databacon.node b where b.id = ? and b.ctx = ?", Start.NODE);
        out.value(Start.TYPE);
      }
      out.add(") r");
    } else {
      several(origins, typed);
    }
    origin = origins ? "r.origin" : "r.id";
    join = typed ? " left join lateral (" : join;
    return this;
  }

  private void several(boolean origins, boolean typed) {
    out.add(typed ? " from (select r.* from " : " from ");
    // The inner select hides the array's length, so that one plan serves any.
    if (origins) {
      out.add("unnest((select ?::bigint[]), (select ?::bigint[]))", Start.NODES);
      out.value(Start.ORIGINS).add(" with ordinality r(id, origin, pos)");
    } else {
      out.add("unnest((select ?::bigint[])) with ordinality r(id, pos)", Start.NODES);
    }
    if (typed) {
      // node_pkey; with offset 0 each node is looked up by itself, once, and before its lists
      out.add(" join lateral (select from databacon.node b where b.id = r.id and b.ctx = ?");
      out.value(Start.TYPE).add(" offset 0) b on true offset 0) r");
    }
  }

  /**
   * Goes as far as it can: where a node leads to nothing, or is on another server, there is a row
   * with nothing behind it.
   */
  public WalkSql asFar() {
    asFar = true;
    return this;
  }

  /** Begins at nodes of which each counts as often as {@code times} says, or once. */
  public WalkSql bag(long[] ids, long @Nullable [] times) {
    if (times == null) {
      out.add(" from unnest((select ?::bigint[])) r(id)", ids);
    } else {
      out.add(" from unnest((select ?::bigint[]), (select ?::bigint[])) r(id, m)", ids);
      out.value(times);
    }
    return this;
  }

  /** Goes on from each node that it has come to once, however many ways led there. */
  public WalkSql once() {
    out.within(" from (select distinct e" + hops + ".rel_id as id", ") r");
    base = "r.id";
    return this;
  }

  /**
   * Goes on through a list of each node that it has come to; {@code ids} when it is the only one,
   * and what it leads to is wanted.
   */
  public WalkSql hop(WalkTable list, boolean ids) {
    table = list;
    noColumns(only && !ids);
    if (!only) {
      out.add(join).add("select ").add(list.far).add(" as rel_id, ").add(list.rank).add(" as rank");
    } else {
      out.add("select ").add(ids ? list.far : "");
    }
    return this;
  }

  /**
   * Ends the columns of a list of which a stretch is taken, in its own order, before the nodes that
   * it leads to are looked at by {@link #nodes}.
   */
  public WalkSql stretch(int ctx) {
    out.add(" from (select e.* from ").add(table.table);
    near();
    out.add(" and e.ctx = ?", ctx);
    return this;
  }

  private void near() {
    out.add(" where ").add(table.near).add(" = ");
    if (only) {
      out.add("?", Start.NODE);
    } else {
      out.add(base);
    }
  }

  // node_pkey
  /** Ends a stretch, and looks at the nodes that it leads to, in its order again. */
  public WalkSql nodes() {
    out.add(
        onlyServer
            ? ") e join databacon.node n on n.id = "
            : ") e left join databacon.node n on n.id = ");
    out.add(table.far).add(" order by e.rank");
    return this;
  }

  // node_pkey for the nodes that it leads to
  private void source(boolean nodes) {
    out.add(" from ").add(table.table);
    if (nodes) {
      out.add(
          onlyServer
              ? " join databacon.node n on n.id = "
              : " left join databacon.node n on n.id = ");
      out.add(table.far);
    }
    near();
  }

  /** Ends the columns of a list; {@code nodes} when those that it leads to are looked at. */
  public WalkSql through(int ctx, boolean nodes) {
    source(nodes);
    out.add(" and e.ctx = ?", ctx);
    return this;
  }

  /** The same for the node that one lives under, when that holds it in one of these lists. */
  public WalkSql throughParent(int[] lists, boolean nodes) {
    source(nodes);
    out.add(" and e.parent_ctx = any(?::int[])", lists);
    return this;
  }

  /** Takes entries behind a rank. */
  public WalkSql after(long rank) {
    out.add(" and e.rank > ?", rank);
    return this;
  }

  /** Takes entries that meet a condition; {@code undecided} those of nodes elsewhere too. */
  public WalkSql where(Condition condition, boolean undecided) {
    out.add(undecided ? " and (n.id is null or " : " and (");
    new ConditionText(out, origin, table.far, onlyServer).add(condition);
    out.add(")");
    return this;
  }

  /** Takes a stretch of what is left, in an order that comes before the list's own, or all. */
  public WalkSql cut(List<Ordering> order, int offset, int limit) {
    out.add(" order by ");
    for (Ordering each : order) {
      new ConditionText(out, origin, table.far, onlyServer).value(each.operand());
      out.add(each.descending() ? " desc nulls last, " : " nulls last, ");
    }
    out.add(only ? table.rank : "rank");
    if (limit < Integer.MAX_VALUE) {
      out.add(" limit ?", (long) limit);
    }
    if (offset > 0) {
      out.add(" offset ?", (long) offset);
    }
    return this;
  }

  /** Ends a list; the next one goes on from the nodes that it led to. */
  public WalkSql end() {
    if (!only) {
      hops++;
      out.add(") e").add(hops).add(" on true");
      base = "e" + hops + ".rel_id";
      join = asFar ? " left join lateral (" : join;
    }
    return this;
  }

  /**
   * The rows: as they are wanted the place of the first node in its array, the rank in each list,
   * what the last led to; and its columns.
   */
  public WalkText rows(boolean places, boolean ranks, boolean ids) {
    return rows(places, ranks, ids ? hops : hops + 1);
  }

  /** The same with what each list led to, and not only the last. */
  public WalkText ways(boolean places, boolean ranks) {
    return rows(places, ranks, 1);
  }

  private WalkText rows(boolean places, boolean ranks, int from) {
    StringJoiner first = new StringJoiner(", ", "select ", "");
    if (places) {
      first.add("r.pos");
    }
    for (int i = 1; ranks && i <= hops; i++) {
      first.add("e" + i + ".rank");
    }
    for (int i = from; i <= hops; i++) {
      first.add("e" + i + ".rel_id");
    }
    for (int i = 0; i < columns(); i++) {
      first.add("e" + hops + ".c" + i);
    }
    return out.walk(table.statement, first.toString());
  }

  /**
   * Ends the lists, of which there are several; their rows follow: place, ranks if they are wanted,
   * what the last led to, and for each column one of the list's own, or {@link #nothing}.
   */
  public WalkSql listed(boolean ranks) {
    listed = columns();
    out.add(") select l.pos");
    for (int i = 1; ranks && i <= hops; i++) {
      out.add(", l.rank").add(i);
    }
    out.add(", l.id");
    return this;
  }

  /** A column that was read of the last list. */
  public WalkSql listed(int column) {
    out.add(", l.c").add(column);
    return this;
  }

  /** No column. */
  public WalkSql nothing() {
    out.add(", null");
    return this;
  }

  /** Ends those rows; behind them come the nodes, with the same columns. */
  public WalkSql nodesOfLists(boolean ranks) {
    out.add(" from l union all select null").add(ranks ? ", null".repeat(hops) : "");
    out.add(", n.id");
    noColumns(false);
    return this;
  }

  // node_pkey
  /**
   * The rows of the lists and those of the nodes, each of which is looked up once; {@code one} when
   * it begins at one node, which is in the first place.
   */
  public WalkText listsAndNodes(boolean one, boolean ranks) {
    out.add(" from databacon.node n where n.id = any(array(select l.id from l))");
    StringBuilder first = new StringBuilder("with l as materialized (select ");
    first.append(one ? "1::bigint as pos" : "r.pos");
    for (int i = 1; ranks && i <= hops; i++) {
      first.append(", e").append(i).append(".rank as rank").append(i);
    }
    String last = "e" + hops;
    first.append(", ").append(last).append(".rel_id as id");
    for (int i = 0; i < listed; i++) {
      first.append(", ").append(last).append(".c").append(i);
    }
    return out.walk(table.statement, first.toString());
  }

  /**
   * The rows of the only list: what it leads to when that was wanted, and its columns. If {@code
   * typed} the node itself is looked at behind them: if it is there, that is one more row, with
   * nothing in it.
   */
  public WalkText rowsOfOne(boolean ids, boolean typed) {
    if (typed) {
      String more = ", null".repeat(columns() - (ids ? 0 : 1));
      // node_pkey
      out.within("(", ") union all select null" + more);
      out.add(" from databacon.node b where b.id = ? and b.ctx = ?", Start.NODE);
      out.value(Start.TYPE);
    }
    return out.walk(table.statement, "");
  }

  /** Which nodes it leads to, and how often. */
  public WalkStatement counted(boolean times) {
    String select = "select e" + hops + ".rel_id, ";
    out.add(" group by 1");
    return statement(select + (times ? "sum(r.m)::bigint" : "count(*)"));
  }

  /** Which nodes it leads to, each once. */
  public WalkStatement distinct() {
    return statement("select distinct e" + hops + ".rel_id");
  }

  /** How many nodes it leads to, each as often as it does. */
  public WalkStatement total(boolean times) {
    return statement(times ? "select coalesce(sum(r.m), 0)::bigint" : "select count(*)");
  }

  private WalkStatement statement(String first) {
    return new WalkStatement(out.sql(table.statement, first), out);
  }
}
