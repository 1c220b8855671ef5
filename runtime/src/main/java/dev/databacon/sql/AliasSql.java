package dev.databacon.sql;

/** The statements about aliases: the lists of plural ones, and the lookups of all. */
public final class AliasSql {
  // node_pkey, alias_rank
  public static final Sql PAGE =
      Sql.of(
          "alias.list",
          """
          select a.value, a.rank, a.flags from databacon.node n
          left join lateral (
            select value, rank, flags from databacon.alias
            where base_id = n.id and ctx = ? and rank > ? order by rank limit ? offset ?) a on true
          where n.id = ? and n.ctx = ? order by a.rank
          """);

  // node_pkey, alias_pkey
  public static final Sql FIND =
      Sql.of(
          "alias.find",
          """
          select a.value, a.rank, a.flags from databacon.node n
          left join databacon.alias a on a.base_id = n.id and a.ctx = ? and a.value = ?
          where n.id = ? and n.ctx = ?
          """);

  // node_pkey, alias_rank
  public static final Sql COUNT =
      Sql.of(
          "alias.count",
          """
          select (select count(*) from databacon.alias where base_id = n.id and ctx = ?)
          from databacon.node n where n.id = ? and n.ctx = ?
          """);

  // alias_lookup_pkey
  public static final Sql LOOKUP =
      Sql.of(
          "alias.lookup",
          "select digest, base_id from databacon.alias_lookup where ctx = ? and digest ="
              + " any(?::bytea[])");

  // alias_lookup_pkey
  public static final Sql CLAIM =
      Sql.of(
          "alias.claim",
          """
          insert into databacon.alias_lookup (digest, ctx, base_id)
          select digest, ctx, base_id
          from unnest(?::bytea[], ?::int[], ?::bigint[]) as l(digest, ctx, base_id)
          """);

  // alias_lookup_pkey
  public static final Sql DROP =
      Sql.of(
          "alias.drop",
          """
          with gone as (
            delete from databacon.alias_lookup a
            using unnest(?::bytea[], ?::int[], ?::bigint[]) as l(digest, ctx, base_id)
            where a.ctx = l.ctx and a.digest = l.digest and a.base_id = l.base_id returning 1)
          select databacon.require(count(*) = ?, '40001', 'an alias moved on') from gone
          """);

  // node_pkey
  public static final Sql SET_ONE =
      Sql.of(
          "alias.set",
          """
          with written as (
            update databacon.node
            set body = coalesce(body, '{}'::jsonb) || jsonb_build_object(?::text, ?::text,
              ?::text, (coalesce((body ->> ?::text)::bigint, 0) & ?) | ?)
            where id = ? and ctx = ? and body ->> ?::text is not distinct from ?::text returning 1)
          select databacon.require(count(*) = 1, '40001', 'an alias moved on') from written
          """);

  // node_pkey
  public static final Sql CLEAR_ONE =
      Sql.of(
          "alias.clear",
          """
          with written as (
            update databacon.node set body = body - ?::text - ?::text
            where id = ? and ctx = ? and body ->> ?::text is not distinct from ?::text returning 1)
          select databacon.require(count(*) = 1, '40001', 'an alias moved on') from written
          """);

  // alias_pkey, alias_rank
  public static final Sql INSERT =
      Sql.of(
          "alias.add",
          """
          insert into databacon.alias (base_id, ctx, value, rank, flags)
          select base_id, ctx, value, nextval('databacon.rank_seq') << 20, flags
          from unnest(?::bigint[], ?::int[], ?::text[], ?::bigint[]) as a(base_id, ctx, value, flags)
          """);

  // alias_rank
  public static final Sql INSERT_AT =
      Sql.of(
          "alias.add",
          """
          insert into databacon.alias (base_id, ctx, value, rank, flags)
          select ?, ?, ?, PLACE, ?
          from (select at, case when at > 0 then ranks[1] end as low,
              ranks[case when at > 0 then 2 else 1 end] as high
            from (select l.at, array(
                select rank from databacon.alias where base_id = l.base_id and ctx = l.ctx
                order by rank offset greatest(l.at - 1, 0) limit 2) as ranks
              from (select ?::bigint as base_id, ?::int as ctx, ?::int as at) l offset 0) r) p
          """
              .replace("PLACE", EdgeSql.PLACE));

  // alias_pkey, alias_rank; the alias that is moved is not counted
  public static final Sql MOVE =
      Sql.of(
          "alias.move",
          """
          update databacon.alias a set rank = PLACE
          from (select r.*, case when at > 0 then ranks[1] end as low,
              ranks[case when at > 0 then 2 else 1 end] as high
            from (select l.*, array(
                select rank from databacon.alias
                where base_id = l.base_id and ctx = l.ctx and rank <> l.own
                order by rank offset greatest(l.at - 1, 0) limit 2) as ranks
              from (select base_id, ctx, ?::int as at, rank as own, value
                from databacon.alias where base_id = ? and ctx = ? and value = ?) l offset 0) r) p
          where a.base_id = p.base_id and a.ctx = p.ctx and a.value = p.value
          """
              .replace("PLACE", EdgeSql.PLACE));

  // alias_pkey
  public static final Sql MOVE_LAST =
      Sql.of(
          "alias.move",
          """
          update databacon.alias set rank = nextval('databacon.rank_seq') << 20
          where base_id = ? and ctx = ? and value = ?
          """);

  // alias_pkey; refuses when it is not there
  public static final Sql DELETE =
      Sql.of(
          "alias.remove",
          """
          with gone as (
            delete from databacon.alias where base_id = ? and ctx = ? and value = ? returning 1)
          select databacon.require(count(*) = 1, '40001', 'an alias moved on') from gone
          """);

  // alias_pkey
  public static final Sql SET_FLAGS =
      Sql.of(
          "alias.update",
          """
          update databacon.alias set flags = (flags & ?) | ?
          where base_id = ? and ctx = ? and value = ?
          """);

  private AliasSql() {}
}
