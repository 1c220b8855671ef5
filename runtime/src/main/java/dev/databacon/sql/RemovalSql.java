package dev.databacon.sql;

/** The statements that find and delete everything that belongs to a node. */
public final class RemovalSql {
  // edge_pkey
  public static final Sql EDGES =
      Sql.of("node.remove", "select ctx, rel_id from databacon.edge where base_id = ?");

  // alias_pkey
  public static final Sql ALIASES =
      Sql.of("node.remove", "select ctx, value from databacon.alias where base_id = ?");

  // node_pkey
  public static final Sql SINGLE_ALIASES =
      Sql.of(
          "node.remove",
          """
          select array(select n.body ->> k from unnest(?::text[]) with ordinality as t(k, i) order by i)
          from databacon.node n where n.id = ? and n.ctx = ?
          """);

  // node_pkey, edge_pkey, alias_pkey; what the aliases unique to a relation are, and their scope
  public static final Sql KEYED_ALIASES =
      Sql.of(
          "alias.keyed",
          """
          select n.id, k.ctx, null::text as key, a.value
          from unnest(?::bigint[]) as n(id) cross join unnest(?::int[]) as k(ctx)
          join databacon.alias a on a.base_id = n.id and a.ctx = k.ctx
          union all
          select n.id, k.ctx, k.key, n.body ->> k.key
          from databacon.node n cross join unnest(?::int[], ?::text[]) as k(ctx, key)
          where n.id = any(?::bigint[])
          """);

  // alias_pkey
  public static final Sql GUARD_ALIASES =
      Sql.of(
          "alias.guard",
          """
          select databacon.require(
            count(a.value) = cardinality(v.all)
              and count(a.value) = count(*) filter (where a.value = any(v.all)),
            '40001', 'an alias moved on')
          from (select ?::text[] as all) v
          left join databacon.alias a on a.base_id = ? and a.ctx = ?
          group by v.all
          """);

  // edge_pkey; deletes all edges of a node, provided that they are those that were read
  public static final Sql DELETE_EDGES =
      Sql.of(
          "node.remove",
          """
          with gone as (delete from databacon.edge where base_id = ? returning ctx, rel_id)
          select databacon.require(
            count(*) = ? and count(*) = count(r.rel_id), '40001', 'an edge moved on')
          from gone g left join unnest(?::int[], ?::bigint[]) as r(ctx, rel_id)
            on r.ctx = g.ctx and r.rel_id = g.rel_id
          """);

  // edge_count_pkey; the counts of a node without edges
  public static final Sql DELETE_COUNTS =
      Sql.of("node.remove", "delete from databacon.edge_count where base_id = ?");

  // alias_pkey
  public static final Sql DELETE_ALIASES =
      Sql.of(
          "node.remove",
          """
          with gone as (delete from databacon.alias where base_id = ? returning 1)
          select databacon.require(count(*) = ?, '40001', 'an alias moved on') from gone
          """);

  private RemovalSql() {}
}
