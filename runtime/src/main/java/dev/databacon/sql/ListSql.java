package dev.databacon.sql;

/**
 * The statements that spread the ranks of a list's entries again where no gap is left, for the
 * tables that hold lists.
 *
 * @param share keeps others from spreading the list while an entry is put between two others
 * @param lock keeps others from spreading the same list at the same time
 * @param lift moves a stretch of the list out of the way, below all other ranks
 * @param spread puts that stretch back with even gaps
 */
public record ListSql(Sql share, Sql lock, Sql lift, Sql spread) {
  /** The lists of edges. */
  public static final ListSql EDGES = of("edge", "base_id", "rel_id");

  /** The lists of aliases. */
  public static final ListSql ALIASES = of("alias", "base_id", "value");

  /** The lists of children. */
  public static final ListSql CHILDREN = of("child", "parent_id", "child_id");

  /** The lists of names. */
  public static final ListSql NAMES = of("name", "base_id", "value");

  /**
   * The unique index on a list's ranks refuses even a moment's equality, so there are two steps.
   */
  private static ListSql of(String table, String base, String key) {
    // no index
    Sql share =
        Sql.of(
            table + ".place",
            "select pg_advisory_xact_lock_shared(hashtextextended('databacon.list', ?::bigint #"
                + " ?::bigint))");
    // no index
    Sql lock =
        Sql.of(
            table + ".spread",
            "select pg_advisory_xact_lock(hashtextextended('databacon.list', ?::bigint # ?::bigint))");
    // the unique index on ranks
    Sql lift =
        Sql.of(
            table + ".spread",
            """
            update databacon.TABLE set rank = rank - (1::bigint << 62)
            where base_id = ? and ctx = ? and rank in (
              select rank from databacon.TABLE
              where base_id = ? and ctx = ? order by rank offset ?::int limit ?)
            """
                .replace("TABLE", table)
                .replace("base_id", base));
    // the unique index on ranks
    Sql spread =
        Sql.of(
            table + ".spread",
            """
            with lifted as (
              select KEY, rank + (1::bigint << 62) as was, row_number() over (order by rank) as place,
                count(*) over () as many
              from databacon.TABLE where base_id = ? and ctx = ? and rank < -(1::bigint << 61)),
            room as (
              select coalesce(
                  (select max(rank) from databacon.TABLE where base_id = ? and ctx = ?
                    and rank >= -(1::bigint << 61) and rank < (select min(was) from lifted)),
                  (select min(was) from lifted) - (1::bigint << 26)) as low,
                coalesce(
                  (select min(rank) from databacon.TABLE where base_id = ? and ctx = ?
                    and rank > (select max(was) from lifted)),
                  nextval('databacon.rank_seq') << 20) as high)
            update databacon.TABLE t set rank = room.low + (room.high - room.low) / (many + 1) * place
            from lifted, room
            where t.base_id = ? and t.ctx = ? and t.KEY = lifted.KEY
            """
                .replace("TABLE", table)
                .replace("KEY", key)
                .replace("base_id", base));
    return new ListSql(share, lock, lift, spread);
  }
}
