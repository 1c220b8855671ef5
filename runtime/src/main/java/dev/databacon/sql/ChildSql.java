package dev.databacon.sql;

/**
 * The statements about what lives under what: a row in the list of the parent, on the parent's home
 * server, and two columns in the child's own row, on the child's.
 */
public final class ChildSql {
  // node_pkey
  public static final Sql PARENT = NodeSql.row("parent.get", "parent, parent_ctx");

  // node_pkey; climbs as far as the ancestors are on this server, and ends in a circle too
  public static final Sql ANCESTORS =
      Sql.of(
          "parent.ancestors",
          """
          with recursive up as (
            select id, parent from databacon.node where id = ?
            union
            select n.id, n.parent from up join databacon.node n on n.id = up.parent)
          select id, parent from up
          """);

  // node_pkey; see the function
  public static final Sql LOCK_PATH =
      Sql.of("child.lock", "select databacon.lock_path(?::bigint[], ?::bigint[], ?)");

  // node_pkey
  public static final Sql SET_PARENT =
      Sql.of("child.move", "update databacon.node set parent = ?, parent_ctx = ? where id = ?");

  // child_pkey, child_rank
  public static final WritePart INSERT =
      WritePart.insert(
          "child.add",
          "bigint, int, bigint, bigint",
          """
          insert into databacon.child (parent_id, ctx, child_id, rank)
          select parent_id, ctx, child_id, coalesce(rank, nextval('databacon.rank_seq') << 20)
          from ROWS as c(parent_id, ctx, child_id, rank)
          where GATE
          """);

  // child_rank
  public static final Sql INSERT_AT =
      Sql.of(
          "child.add",
          """
          insert into databacon.child (parent_id, ctx, child_id, rank)
          select p.base, p.ctx, ?, PLACE from BESIDE
          """
              .replace("PLACE", EntrySql.PLACE)
              .replace("BESIDE", EntrySql.place("child", "parent_id")));

  // child_pkey
  public static final WritePart DELETE =
      WritePart.expecting(
          "child.remove",
          "bigint, int, bigint",
          "40001",
          "a child moved on",
          """
          delete from databacon.child c using ROWS as w(parent_id, ctx, child_id)
          where GATE and c.parent_id = w.parent_id and c.ctx = w.ctx and c.child_id = w.child_id
          returning 1
          """);

  private ChildSql() {}
}
