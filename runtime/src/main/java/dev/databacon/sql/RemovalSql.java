package dev.databacon.sql;

/**
 * The statements that find and delete everything that belongs to nodes, and those about nodes whose
 * children wait for it.
 */
public final class RemovalSql {
  // edge_pkey
  public static final Sql EDGES =
      Sql.of(
          "node.remove",
          "select base_id, ctx, rel_id from databacon.edge where base_id = any(?::bigint[])");

  // alias_pkey
  public static final Sql ALIASES =
      Sql.of(
          "node.remove",
          "select base_id, ctx, value from databacon.alias where base_id = any(?::bigint[])");

  // node_pkey; the values under some keys, in their order
  public static final Sql NODES =
      Sql.of(
          "node.remove",
          """
          select n.id, n.ctx, n.parent, n.parent_ctx,
            array(select n.body ->> k from unnest(?::text[]) with ordinality as t(k, i) order by i)
          from databacon.node n where n.id = any(?::bigint[])
          """);

  // node_pkey; refuses when one of them is not there, or lives elsewhere than was read
  public static final Sql LOCK =
      Sql.of(
          "node.lock",
          """
          with found as (
            select n.id, n.ctx, n.parent, n.parent_ctx from databacon.node n
            where n.id = any(?::bigint[]) order by n.id for update)
          select databacon.require(count(f.id) = count(*), '40001', 'a node moved on')
          from unnest(?::bigint[], ?::int[], ?::bigint[], ?::int[]) as w(id, ctx, parent, parent_ctx)
          left join found f on f.id = w.id and f.ctx = w.ctx
            and f.parent is not distinct from w.parent
            and f.parent_ctx is not distinct from w.parent_ctx
          """);

  // node_pkey; refuses when a single alias is no longer the one that was read
  public static final Sql GUARD_SINGLES =
      Sql.of(
          "alias.guard",
          """
          select databacon.require(count(*) = 0, '40001', 'an alias moved on')
          from unnest(?::bigint[], ?::text[], ?::text[]) as w(id, key, value)
          join databacon.node n on n.id = w.id
          where n.body ->> w.key is distinct from w.value
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

  // edge_pkey; deletes all edges of nodes, provided that they are those that were read
  public static final Sql DELETE_EDGES =
      Sql.of(
          "node.remove",
          """
          with gone as (
            delete from databacon.edge where base_id = any(?::bigint[])
            returning base_id, ctx, rel_id)
          select databacon.require(
            count(*) = ? and count(*) = count(r.rel_id), '40001', 'an edge moved on')
          from gone g left join unnest(?::bigint[], ?::int[], ?::bigint[]) as r(base_id, ctx, rel_id)
            on r.base_id = g.base_id and r.ctx = g.ctx and r.rel_id = g.rel_id
          """);

  // edge_count_pkey; the counts of a node without edges
  public static final Sql DELETE_COUNTS =
      Sql.of("node.remove", "delete from databacon.edge_count where base_id = any(?::bigint[])");

  // alias_pkey; one that was replaced by another is noticed by its lookup
  public static final Sql DELETE_ALIASES =
      Sql.of(
          "node.remove",
          """
          with gone as (delete from databacon.alias where base_id = any(?::bigint[]) returning 1)
          select databacon.require(count(*) = ?, '40001', 'an alias moved on') from gone
          """);

  // name_pkey
  public static final Sql DELETE_NAMES =
      Sql.of("node.remove", "delete from databacon.name where base_id = any(?::bigint[])");

  // lease_pkey
  public static final Sql DELETE_LEASES =
      Sql.of("node.remove", "delete from databacon.lease where base_id = any(?::bigint[])");

  // property_pkey
  public static final Sql DELETE_PROPERTIES =
      Sql.of("node.remove", "delete from databacon.property where base_id = any(?::bigint[])");

  // node_pkey
  public static final Sql DELETE_NODES =
      Sql.of("node.remove", "delete from databacon.node where id = any(?::bigint[])");

  // child_pkey; notes the nodes under which others are left
  public static final Sql LEAVE_CHILDREN =
      Sql.of(
          "removal.note",
          """
          insert into databacon.removal (node_id)
          select id from unnest(?::bigint[]) as w(id)
          where exists (select from databacon.child where parent_id = w.id)
          returning node_id
          """);

  // removal_pkey; whether anything was left by others, too
  public static final Sql PENDING =
      Sql.of(
          "removal.pending",
          "select exists (select from databacon.removal where node_id <> all(?::bigint[]))");

  // removal_pkey; passes over what somebody else works on
  public static final Sql SOME =
      Sql.of(
          "removal.find",
          """
          select node_id from databacon.removal order by node_id limit ? for update skip locked
          """);

  // removal_pkey, child_pkey
  public static final Sql CHILDREN =
      Sql.of(
          "removal.children",
          """
          select r.node_id, c.ctx, c.child_id
          from databacon.removal r
          left join lateral (
            select ctx, child_id from databacon.child where parent_id = r.node_id limit ?) c on true
          where r.node_id = any(?::bigint[]) limit ?
          """);

  // removal_pkey; refuses when somebody else works on them or has finished them
  public static final Sql TAKE =
      Sql.of(
          "removal.take",
          """
          with taken as (
            select node_id from databacon.removal where node_id = any(?::bigint[])
            order by node_id for update skip locked)
          select databacon.require(count(*) = ?, '40001', 'a removal went on') from taken
          """);

  // removal_pkey, child_pkey; forgets those under which nothing is left
  public static final Sql FINISH =
      Sql.of(
          "removal.finish",
          """
          delete from databacon.removal r where node_id = any(?::bigint[])
            and not exists (select from databacon.child where parent_id = r.node_id)
          returning node_id
          """);

  private RemovalSql() {}
}
