package dev.databacon.sql;

/** The statements about edges, of which each end has a row of its own. */
public final class EdgeSql {
  /**
   * The rank between {@code p.low} and {@code p.high}, the ranks before and behind the place {@code
   * p.at}. Where no gap is left it is {@code p.low} again, which the unique index refuses.
   */
  static final String PLACE =
      """
      case when p.high is null then nextval('databacon.rank_seq') << 20
        when p.at = 0 then p.high - (1 << 20)
        else p.low + (p.high - p.low) / 2 end\
      """;

  // edge_rank, node_pkey
  public static final Sql PAGE = EntrySql.page("edge.list", "edge", "base_id", "rel_id, rank");

  // edge_rank, node_pkey
  public static final Sql PAGE_WITH_DATA =
      EntrySql.page("edge.edges", "edge", "base_id", "rel_id, rank, flags, value");

  // edge_pkey, node_pkey; where an edge is, its node is, so that it is looked for only without one
  public static final Sql FIND =
      Sql.of(
          "edge.find",
          """
          select e.rel_id, e.rank, e.flags, e.value
          from (select ?::int as ctx, ?::bigint as rel_id, ?::bigint as id, ?::int as type) a
          cross join lateral (
            select rel_id, rank, flags, value from databacon.edge
            where base_id = a.id and ctx = a.ctx and rel_id = a.rel_id
            union all
            select null, null, null, null from databacon.node where id = a.id and ctx = a.type
            limit 1) e
          """);

  // node_pkey, edge_rank
  public static final Sql COUNT =
      Sql.of(
          "edge.count",
          """
          select (select count(*) from databacon.edge where base_id = n.id and ctx = ?)
          from databacon.node n where n.id = ? and n.ctx = ?
          """);

  // edge_pkey
  public static final Sql PRESENT =
      Sql.of(
          "edge.present",
          """
          select rel_id from databacon.edge
          where base_id = ? and ctx = ? and rel_id = any(?::bigint[])
          """);

  // edge_rank; only to explain an error
  public static final Sql TAKEN =
      Sql.of(
          "edge.taken",
          """
          select e.base_id, e.ctx from databacon.edge e
          join unnest(?::bigint[], ?::int[]) as w(base_id, ctx)
            on e.base_id = w.base_id and e.ctx = w.ctx and e.rank = 0
          """);

  // edge_pkey
  public static final Sql PRESENT_OF =
      Sql.of(
          "edge.present",
          """
          select e.base_id, e.ctx, e.rel_id
          from unnest(?::bigint[], ?::int[], ?::bigint[]) as w(base_id, ctx, rel_id)
          join databacon.edge e
            on e.base_id = w.base_id and e.ctx = w.ctx and e.rel_id = w.rel_id
          """);

  // edge_count_pkey, node_pkey; in the same way
  public static final Sql KEPT_COUNT =
      Sql.of(
          "edge.count",
          """
          select c.n
          from (select ?::int as ctx, ?::bigint as id, ?::int as type) a
          cross join lateral (
            select sum(n)::bigint as n from databacon.edge_count
            where base_id = a.id and ctx = a.ctx having count(*) > 0
            union all
            select 0 from databacon.node where id = a.id and ctx = a.type
            limit 1) c
          """);

  // edge_pkey, edge_rank
  public static final WritePart INSERT =
      WritePart.insert(
          "edge.add",
          "bigint, int, bigint, bigint, bigint, text",
          """
          insert into databacon.edge (base_id, ctx, rel_id, rank, flags, value)
          select base_id, ctx, rel_id, coalesce(rank, nextval('databacon.rank_seq') << 20), flags,
            value::jsonb
          from ROWS as e(base_id, ctx, rel_id, rank, flags, value)
          where GATE
          """);

  // edge_pkey, node_pkey; where an edge is, its node is
  public static final WritePart THERE =
      WritePart.condition(
          "edge.find",
          "bigint, int, bigint",
          """
          databacon.require(exists (select from databacon.node where id = ? and ctx = ?),
            'DB001', 'a node is missing')\
          """,
          """
          select from ROWS as w(base_id, ctx, rel_id)
          join databacon.edge e
            on e.base_id = w.base_id and e.ctx = w.ctx and e.rel_id = w.rel_id
          where GATE
          """);

  // edge_pkey
  public static final WritePart DELETE =
      WritePart.expecting(
          "edge.remove",
          "bigint, int, bigint",
          "40001",
          "an edge moved on",
          """
          delete from databacon.edge e using ROWS as w(base_id, ctx, rel_id)
          where GATE and e.base_id = w.base_id and e.ctx = w.ctx and e.rel_id = w.rel_id
          returning 1
          """);

  // edge_pkey
  public static final WritePart SET_FLAGS =
      WritePart.expecting(
          "edge.update",
          "bigint, int, bigint, bigint, bigint",
          "40001",
          "an edge moved on",
          """
          update databacon.edge e set flags = (e.flags & w.kept) | w.bits
          from ROWS as w(base_id, ctx, rel_id, kept, bits)
          where GATE and e.base_id = w.base_id and e.ctx = w.ctx and e.rel_id = w.rel_id
          returning 1
          """);

  // edge_pkey
  public static final WritePart SET_DATA =
      WritePart.expecting(
          "edge.update",
          "bigint, int, bigint, bigint, bigint, text",
          "40001",
          "an edge moved on",
          """
          update databacon.edge e set flags = (e.flags & w.kept) | w.bits, value = w.value::jsonb
          from ROWS as w(base_id, ctx, rel_id, kept, bits, value)
          where GATE and e.base_id = w.base_id and e.ctx = w.ctx and e.rel_id = w.rel_id
          returning 1
          """);

  // edge_pkey
  public static final Sql GUARD_ONE =
      Sql.of(
          "edge.guard",
          """
          select databacon.require(
            (select min(rel_id) from databacon.edge where base_id = ? and ctx = ?)
              is not distinct from ?::bigint, '40001', 'a relation moved on')
          """);

  private EdgeSql() {}
}
