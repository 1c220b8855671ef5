package dev.databacon.sql;

/**
 * The statements that put edges at indexes. They find the ranks beside an index by counting
 * positions in the index alone: from the front, or from the nearer end where the number of edges is
 * kept.
 */
public final class EdgePlaceSql {
  private static final String INSERT =
      """
      insert into databacon.edge (base_id, ctx, rel_id, rank, flags, value)
      select p.base_id, p.ctx, ?, PLACE, ?, ?::jsonb
      from (select l.*, LOW as low, HIGH as high from LIST l) p
      """
          .replace("PLACE", EdgeSql.PLACE);

  private static final String MOVED =
      """
      update databacon.edge e set rank = PLACE
      from (select l.*, LOW as low, HIGH as high from LIST l) p
      where e.base_id = p.base_id and e.ctx = p.ctx and e.rel_id = ?
      """
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
                  + " as size from LIST i)".replace("LIST", LIST)));

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
                  + " - 1 as size from LIST i)".replace("LIST", LIST_OF)));

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
    return statement
        .replace("LOW", neighbour("rank", "greatest(l.at - 1, 0)"))
        .replace("HIGH", neighbour("rank", "l.at"))
        .replace("LIST", list);
  }

  private static String fromTheNearerEnd(String statement, String list) {
    return statement
        .replace(
            "LOW",
            nearer(
                neighbour("rank", "greatest(l.at - 1, 0)"),
                neighbour("rank desc", "greatest(l.size - l.at, 0)")))
        .replace(
            "HIGH",
            nearer(
                neighbour("rank", "l.at"),
                "case when l.at < l.size then "
                    + neighbour("rank desc", "greatest(l.size - l.at - 1, 0)")
                    + " end"))
        .replace("LIST", list);
  }

  private static String nearer(String fromFront, String fromEnd) {
    return "case when l.at <= l.size / 2 then " + fromFront + " else " + fromEnd + " end";
  }

  /** An edge that is moved is not counted. */
  private static String neighbour(String order, String offset) {
    return """
    (select rank from databacon.edge
       where base_id = l.base_id and ctx = l.ctx and rank is distinct from l.own
       order by ORDER offset OFFSET limit 1)\
    """
        .replace("ORDER", order)
        .replace("OFFSET", offset);
  }
}
