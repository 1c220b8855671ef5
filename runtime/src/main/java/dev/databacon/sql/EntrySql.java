package dev.databacon.sql;

/**
 * The statements about entries of lists that are alike for several tables: aliases, names and
 * children.
 *
 * @param page reads entries in order, behind a rank and an offset, and then one row of nulls; no
 *     row when there is no such node
 * @param find reads one entry, or one row of nulls when there is none; no row without the node
 * @param count counts them
 * @param move puts an entry at an index, counted without it
 * @param moveLast puts an entry at the end
 */
public record EntrySql(Sql page, Sql find, Sql count, Sql move, Sql moveLast) {
  /** The lists of aliases. */
  public static final EntrySql ALIASES = of("alias", "base_id", "value", "value, rank, flags");

  /** The lists of names. */
  public static final EntrySql NAMES = of("name", "base_id", "value", "value, rank, flags");

  /** The lists of children. */
  public static final EntrySql CHILDREN = of("child", "parent_id", "child_id", "child_id, rank");

  /** An index with the ranks before and behind it, which are looked for once ({@code offset 0}). */
  private static final String BESIDE =
      """
      (select r.*, case when at > 0 then ranks[1] end as low,
          ranks[case when at > 0 then 2 else 1 end] as high
        from (select l.*, array(
            select rank from databacon.TABLE
            where BASE = l.base and ctx = l.ctx and rank is distinct from l.own
            order by rank offset greatest(l.at - 1, 0) limit 2) as ranks
          from LIST l offset 0) r) p
      """;

  /** The rank for a new entry at an index, from {@code p}. */
  static final String PLACE = EdgeSql.PLACE;

  /**
   * An index of a list with the ranks beside it, as {@code p}; takes node, context and index. The
   * unique index on ranks.
   */
  static String place(String table, String base) {
    return beside(
        table,
        base,
        "(select ?::bigint as base, ?::int as ctx, ?::int as at, null::bigint as own)");
  }

  private static String beside(String table, String base, String list) {
    return BESIDE.replace("LIST", list).replace("TABLE", table).replace("BASE", base);
  }

  /**
   * A stretch of a list, which is read in its order from the unique index on ranks, and behind it
   * that the node is there. A join of both would have to be sorted.
   */
  static Sql page(String name, String table, String base, String columns) {
    // the unique index on ranks, node_pkey
    String text =
        """
        select e.*
        from (select ?::int as ctx, ?::bigint as low, ?::bigint as most, ?::bigint as passed,
          ?::bigint as id, ?::int as type) a
        cross join lateral (
          (select COLUMNS from databacon.TABLE
           where BASE = a.id and ctx = a.ctx and rank > a.low
           order by rank limit a.most offset a.passed)
          union all
          select NULLS from databacon.node where id = a.id and ctx = a.type) e
        """;
    String nulls = columns.replaceAll("\\w+", "null");
    return Sql.of(
        name,
        text.replace("TABLE", table)
            .replace("BASE", base)
            .replace("COLUMNS", columns)
            .replace("NULLS", nulls));
  }

  private static EntrySql of(String table, String base, String key, String columns) {
    // node_pkey, the table's primary key
    String find =
        """
        select e.* from databacon.node n
        left join lateral (
          select COLUMNS from databacon.TABLE where BASE = n.id and ctx = ? and KEY = ?) e on true
        where n.id = ? and n.ctx = ?
        """;
    // node_pkey, the unique index on ranks
    String count =
        """
        select (select count(*) from databacon.TABLE where BASE = n.id and ctx = ?)
        from databacon.node n where n.id = ? and n.ctx = ?
        """;
    // the table's primary key, the unique index on ranks; what is moved is not counted
    String move =
        """
        update databacon.TABLE e set rank = PLACE
        from BESIDE
        where e.BASE = p.base and e.ctx = p.ctx and e.KEY = p.key
        """
            .replace("PLACE", PLACE)
            .replace(
                "BESIDE",
                beside(
                    table,
                    base,
                    """
                    (select BASE as base, ctx, ?::int as at, rank as own, KEY as key
                      from databacon.TABLE where BASE = ? and ctx = ? and KEY = ?)\
                    """));
    // the table's primary key
    String moveLast =
        """
        update databacon.TABLE set rank = nextval('databacon.rank_seq') << 20
        where BASE = ? and ctx = ? and KEY = ?
        """;
    Maker maker = new Maker(table, base, key, columns);
    return new EntrySql(
        page(table + ".list", table, base, columns),
        maker.sql("find", find),
        maker.sql("count", count),
        maker.sql("move", move),
        maker.sql("move", moveLast));
  }

  /** What stands for what in a text. */
  private record Maker(String table, String base, String key, String columns) {
    Sql sql(String operation, String text) {
      return Sql.of(
          table + "." + operation,
          text.replace("COLUMNS", columns)
              .replace("TABLE", table)
              .replace("BASE", base)
              .replace("KEY", key));
    }
  }
}
