package dev.databacon.sql;

/** The statements about the rows of names: the one that a node has, and lists of them. */
public final class NameSql {
  // node_pkey, name_rank: the one name of a node has rank 0, so it takes the place of another
  public static final Sql SET_ONE =
      Sql.of(
          "name.set",
          """
          with written as (
            update databacon.node
            set body = coalesce(body, '{}'::jsonb) || jsonb_build_object(?::text, ?::text,
              ?::text, (coalesce((body ->> ?::text)::bigint, 0) & ?) | ?)
            where id = ? and ctx = ? returning id, (body ->> ?::text)::bigint as flags)
          insert into databacon.name
            (base_id, rank, flags, ctx, value, folded, sound, alternate, trigram)
          select id, 0, flags, ?, ?, ?, ?, ?, ? from written
          on conflict (base_id, ctx, rank) do update
          set value = excluded.value, flags = excluded.flags, folded = excluded.folded,
            sound = excluded.sound, alternate = excluded.alternate, trigram = excluded.trigram
          """);

  // name_pkey
  public static final Sql SET_ONE_FLAGS =
      Sql.of(
          "name.update",
          "update databacon.name set flags = (flags & ?) | ? where base_id = ? and ctx = ?");

  // name_pkey
  public static final Sql CLEAR_ONE =
      Sql.of("name.clear", "delete from databacon.name where base_id = ? and ctx = ?");

  // name_pkey, name_rank
  public static final WritePart INSERT =
      WritePart.insert(
          "name.add",
          "bigint, int, text, bigint, bigint, text, text, text, text",
          """
          insert into databacon.name
            (base_id, ctx, value, rank, flags, folded, sound, alternate, trigram)
          select base_id, ctx, value, coalesce(rank, nextval('databacon.rank_seq') << 20), flags,
            folded, sound, alternate, trigram
          from ROWS as n(base_id, ctx, value, rank, flags, folded, sound, alternate, trigram)
          where GATE
          """);

  // name_rank
  public static final Sql INSERT_AT =
      Sql.of(
          "name.add",
          """
          insert into databacon.name
            (base_id, ctx, value, rank, flags, folded, sound, alternate, trigram)
          select p.base, p.ctx, ?, PLACE, ?, ?, ?, ?, ? from BESIDE
          """
              .replace("PLACE", EntrySql.PLACE)
              .replace("BESIDE", EntrySql.place("name", "base_id")));

  // name_pkey
  public static final Sql DELETE =
      Sql.of(
          "name.remove", "delete from databacon.name where base_id = ? and ctx = ? and value = ?");

  // name_pkey
  public static final Sql SET_FLAGS =
      Sql.of(
          "name.update",
          """
          update databacon.name set flags = (flags & ?) | ?
          where base_id = ? and ctx = ? and value = ?
          """);

  private NameSql() {}
}
