package dev.databacon.sql;

/**
 * The statements that put edges at indexes. They find the ranks beside an index by counting
 * positions in the index alone: from the front, or from the nearer end where the number of edges is
 * kept.
 */
public final class EdgePlaceSql {
  /** The list, the place, and the ranks beside it, which are looked for once ({@code offset 0}). */
  private static final String PLACES =
      """
      (select l.*, case when l.at > 0 then l.ranks[1] end as low,
         l.ranks[case when l.at > 0 then 2 else 1 end] as high
       from (select l.*, RANKS as ranks from LIST l offset 0) l)\
      """;

  private static final String FROM_FRONT =
      """
      select rank from databacon.edge
      where base_id = l.base_id and ctx = l.ctx and rank is distinct from l.own
      order by rank offset greatest(l.at - 1, 0) limit 2\
      """;

  private static final String FROM_END =
      """
      select rank from databacon.edge
      where base_id = l.base_id and ctx = l.ctx and rank is distinct from l.own
      order by rank desc offset greatest(l.size - l.at - 1, 0) limit 2\
      """;

  private static final String INSERT =
      """
      insert into databacon.edge (base_id, ctx, rel_id, rank, flags, value)
      select p.base_id, p.ctx, ?, PLACE, ?, ?::jsonb
      from PLACES p
      """
          .replace("PLACES", PLACES)
          .replace("PLACE", EdgeSql.PLACE);

  private static final String MOVED =
      """
      update databacon.edge e set rank = PLACE
      from PLACES p
      where e.base_id = p.base_id and e.ctx = p.ctx and e.rel_id = ?
      """
          .replace("PLACES", PLACES)
          .replace("PLACE", EdgeSql.PLACE);

  private static final String LIST =
      "(select ?::bigint as base_id, ?::int as ctx, ?::int as at, null::bigint as own)";

  private static final String LIST_OF =
      """
      (select base_id, ctx, ?::int as at, rank as own
       from databacon.edge where base_id = ? and ctx = ? and rel_id = ?)\
      """;

  private static final String SIZE =
      """
      coalesce(
        (select sum(n) from databacon.edge_count where base_id = %s and ctx = %s), 0)::bigint\
      """;

  // edge_rank
  public static final Sql INSERT_AT = Sql.of("edge.add", fromTheFront(INSERT, LIST));

  // edge_rank, edge_count_pkey
  public static final Sql INSERT_AT_COUNTED =
      Sql.of(
          "edge.add",
          fromTheNearerEnd(
              INSERT,
              "(select i.*, "
                  + SIZE.formatted("i.base_id", "i.ctx")
                  + " as size from LIST i offset 0)".replace("LIST", LIST)));

  // edge_pkey, edge_rank
  public static final Sql MOVE = Sql.of("edge.move", fromTheFront(MOVED, LIST_OF));

  // edge_pkey, edge_rank, edge_count_pkey
  public static final Sql MOVE_COUNTED =
      Sql.of(
          "edge.move",
          fromTheNearerEnd(
              MOVED,
              "(select i.*, "
                  + SIZE.formatted("i.base_id", "i.ctx")
                  + " - 1 as size from LIST i offset 0)".replace("LIST", LIST_OF)));

  // edge_pkey
  public static final Sql MOVE_LAST =
      Sql.of(
          "edge.move",
          """
          update databacon.edge set rank = nextval('databacon.rank_seq') << 20
          where base_id = ? and ctx = ? and rel_id = ?
          """);

  private EdgePlaceSql() {}

  private static String fromTheFront(String statement, String list) {
    return statement.replace("RANKS", "array(" + FROM_FRONT + ")").replace("LIST", list);
  }

  private static String fromTheNearerEnd(String statement, String list) {
    return statement
        .replace(
            "RANKS",
            """
            case when l.at <= l.size / 2 then array(FRONT)
              when l.at < l.size then array(select rank from (BACK) b order by rank) end\
            """
                .replace("FRONT", FROM_FRONT)
                .replace("BACK", FROM_END))
        .replace("LIST", list);
  }
}
