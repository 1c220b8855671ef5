package dev.databacon.sql;

/** The columns that a walk reads of a node {@code n}, or of an entry {@code e} of a list. */
public abstract class ColumnSql<S extends ColumnSql<S>> {
  final Composed out = new Composed();
  private int columns;
  private boolean first;

  ColumnSql() {}

  abstract S self();

  private S named() {
    out.add(" as c").add(columns++);
    return self();
  }

  final int columns() {
    return columns;
  }

  /** Columns follow; {@code bare} when they are the first of their select. */
  final void noColumns(boolean bare) {
    columns = 0;
    first = bare;
  }

  private Composed next() {
    if (!first) {
      out.add(", ");
    }
    first = false;
    return out;
  }

  /** What is packed in the node's row under a key, as text. */
  public final S packed(String key) {
    next().add("n.body ->> ?::text", key);
    return named();
  }

  /** The node's number. */
  public final S number() {
    next().add("n.num");
    return named();
  }

  /** The node's bit field. */
  public final S flags() {
    next().add("n.flags");
    return named();
  }

  /** The version of the node's value. */
  public final S version() {
    next().add("n.version");
    return named();
  }

  /** The bit field of the entry. */
  public final S edgeFlags() {
    next().add("e.flags");
    return named();
  }

  /** The value of the entry. */
  public final S edgeValue() {
    next().add("e.value");
    return named();
  }

  /** The rank of the entry. */
  public final S rank() {
    next().add("e.rank");
    return named();
  }

  // property_pkey
  private S apart(String column, int ctx) {
    next().add("(select ").add(column).add(" from databacon.property p");
    out.add(" where p.base_id = n.id and p.ctx = ?)", ctx);
    return named();
  }

  /** What stands apart as a number. */
  public final S apartNum(int ctx) {
    return apart("p.num", ctx);
  }

  /** What stands apart as text. */
  public final S apartText(int ctx) {
    return apart("p.text", ctx);
  }

  /** What stands apart as JSON. */
  public final S apartJson(int ctx) {
    return apart("p.json", ctx);
  }

  /** What stands apart as bytes. */
  public final S apartBytes(int ctx) {
    return apart("p.bytes", ctx);
  }

  // edge_rank
  /** How many edges there are. */
  public final S countEdges(int ctx) {
    next().add("(select count(*) from databacon.edge x where x.base_id = n.id and x.ctx = ?)", ctx);
    return named();
  }

  // edge_count_pkey
  /** How many edges there are, as the database keeps it. */
  public final S keptCount(int ctx) {
    next().add("coalesce((select sum(x.n) from databacon.edge_count x where x.base_id = n.id");
    out.add(" and x.ctx = ?), 0)::bigint", ctx);
    return named();
  }

  // child_rank
  /** How many nodes live under it in a list. */
  public final S countChildren(int ctx) {
    next()
        .add(
            "(select count(*) from databacon.child x where x.parent_id = n.id and x.ctx = ?)", ctx);
    return named();
  }

  // alias_rank
  /** How many aliases it has. */
  public final S countAliases(int ctx) {
    next()
        .add("(select count(*) from databacon.alias x where x.base_id = n.id and x.ctx = ?)", ctx);
    return named();
  }

  // name_rank
  /** How many names it has. */
  public final S countNames(int ctx) {
    next().add("(select count(*) from databacon.name x where x.base_id = n.id and x.ctx = ?)", ctx);
    return named();
  }

  // edge_rank
  /** The node at the end of its one edge. */
  public final S oneEdge(int ctx) {
    next().add("(select x.rel_id from databacon.edge x where x.base_id = n.id and x.ctx = ?", ctx);
    out.add(" order by x.rank limit 1)");
    return named();
  }
}
