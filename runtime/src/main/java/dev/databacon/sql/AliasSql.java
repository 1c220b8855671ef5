package dev.databacon.sql;

/** The statements about aliases: the lists of plural ones, and the lookups of all. */
public final class AliasSql {
  // alias_lookup_pkey
  public static final Sql LOOKUP =
      Sql.of(
          "alias.lookup",
          "select digest, base_id from databacon.alias_lookup where ctx = ? and digest ="
              + " any(?::bytea[])");

  // alias_lookup_pkey
  public static final WritePart CLAIM =
      WritePart.insert(
          "alias.claim",
          "bytea, int, bigint",
          """
          insert into databacon.alias_lookup (digest, ctx, base_id)
          select digest, ctx, base_id from ROWS as l(digest, ctx, base_id)
          where GATE
          """);

  // alias_lookup_pkey
  public static final WritePart DROP =
      WritePart.expecting(
          "alias.drop",
          "bytea, int, bigint",
          "40001",
          "an alias moved on",
          """
          delete from databacon.alias_lookup a using ROWS as l(digest, ctx, base_id)
          where GATE and a.ctx = l.ctx and a.digest = l.digest and a.base_id = l.base_id
          returning 1
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
  public static final WritePart INSERT =
      WritePart.insert(
          "alias.add",
          "bigint, int, text, bigint",
          """
          insert into databacon.alias (base_id, ctx, value, rank, flags)
          select base_id, ctx, value, nextval('databacon.rank_seq') << 20, flags
          from ROWS as a(base_id, ctx, value, flags)
          where GATE
          """);

  // alias_rank
  public static final Sql INSERT_AT =
      Sql.of(
          "alias.add",
          """
          insert into databacon.alias (base_id, ctx, value, rank, flags)
          select p.base, p.ctx, ?, PLACE, ? from BESIDE
          """
              .replace("PLACE", EntrySql.PLACE)
              .replace("BESIDE", EntrySql.place("alias", "base_id")));

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
