package dev.databacon.sql;

import dev.databacon.schema.Condition;
import org.jspecify.annotations.Nullable;

/**
 * A statement that reads columns of any number of nodes on one server, as it is put together:
 * columns, {@link #of}, and a condition. Not thread-safe.
 */
public final class NodesSql extends ColumnSql<NodesSql> {
  private final boolean onlyServer;
  private boolean places;

  /** Nothing yet; {@code onlyServer} when no node is on another one. */
  public NodesSql(boolean onlyServer) {
    this.onlyServer = onlyServer;
  }

  @Override
  NodesSql self() {
    return this;
  }

  // node_pkey, once for all of them
  /** Ends the columns: of these nodes, of one type if given. The rows come in any order. */
  public NodesSql of(long[] ids, @Nullable Integer type) {
    out.add(" from databacon.node n where n.id = any(?::bigint[])", ids);
    if (type != null) {
      out.add(" and n.ctx = ?", type);
    }
    return this;
  }

  // node_pkey
  /** The same for nodes as a list led to them, with what a condition asks of its entries. */
  public NodesSql of(
      long[] ids,
      long @Nullable [] origins,
      long @Nullable [] flags,
      @Nullable String @Nullable [] values) {
    long[] none = new long[ids.length];
    out.add(" from unnest((select ?::bigint[]), (select ?::bigint[]), (select ?::bigint[]),", ids);
    out.value(origins == null ? none : origins).value(flags == null ? none : flags);
    out.add(" (select ?::text[]))", values == null ? new String[ids.length] : values);
    out.add(" with ordinality e(rel_id, origin, flags, value, pos)");
    out.add(" join databacon.node n on n.id = e.rel_id");
    places = true;
    return this;
  }

  /** Takes those that meet a condition. */
  public NodesSql where(Condition condition) {
    out.add(places ? " where " : " and ");
    new ConditionText(out, places ? "e.origin" : "n.id", "n.id", onlyServer).add(condition);
    return this;
  }

  /**
   * The rows: the node, or where it matters how a list led there its place in the array; and its
   * columns.
   */
  public WalkStatement rows() {
    return new WalkStatement(out.sql("node.walk", places ? "select e.pos" : "select n.id"), out);
  }

  // node_pkey
  /** The first of some nodes that is not there; no row when all are. */
  public static WalkStatement missing(long[] ids, int type) {
    Composed out = new Composed();
    out.add("select r.id from unnest((select ?::bigint[])) r(id) where not exists", ids);
    out.add(" (select from databacon.node n where n.id = r.id and n.ctx = ?) limit 1", type);
    return new WalkStatement(out.sql("node.need", ""), out);
  }

  // node_by_type
  /** The ids of nodes of a type that meet a condition, behind an id and in their order. */
  public static WalkStatement scan(
      int type, @Nullable Condition where, long after, int limit, boolean onlyServer) {
    Composed out = new Composed();
    out.add("select n.id from databacon.node n where ").add(NodeSql.BEHIND, type);
    out.value(after).value(type);
    if (where != null) {
      out.add(" and ");
      new ConditionText(out, "n.id", "n.id", onlyServer).add(where);
    }
    out.add(" order by n.ctx, n.id limit ?", limit);
    return new WalkStatement(out.sql("node.scan", ""), out);
  }
}
