package dev.databacon.sql;

/** The statements of the check of all data; each reads a whole table. */
public final class CheckSql {
  // no index
  public static final Sql NODES = Sql.of("check.nodes", "select id, ctx from databacon.node");

  // no index
  public static final Sql SINGLE_ALIASES =
      Sql.of(
          "check.single",
          """
          select id, ctx, body ->> ?::text from databacon.node
          where ctx = ? and body ->> ?::text is not null
          """);

  // no index
  public static final Sql ALIASES =
      Sql.of("check.aliases", "select base_id, ctx, value from databacon.alias");

  // no index
  public static final Sql NAMES =
      Sql.of(
          "check.names",
          """
          select base_id, ctx, value, flags, folded, sound, alternate, trigram from databacon.name
          """);

  // no index
  public static final Sql SINGLE_NAMES =
      Sql.of(
          "check.single",
          """
          select id, body ->> ?::text, coalesce((body ->> ?::text)::bigint, 0) from databacon.node
          where ctx = ? and body ->> ?::text is not null
          """);

  // no index
  public static final Sql LOOKUPS =
      Sql.of("check.lookups", "select digest, ctx, base_id from databacon.alias_lookup");

  // no index
  public static final Sql EDGES =
      Sql.of("check.edges", "select base_id, ctx, rel_id, rank, flags, value from databacon.edge");

  // no index
  public static final Sql EDGE_COUNTS =
      Sql.of(
          "check.counts",
          "select base_id, ctx, sum(n)::bigint from databacon.edge_count group by base_id, ctx");

  // no index
  public static final Sql PROPERTIES =
      Sql.of("check.properties", "select base_id, ctx from databacon.property");

  // no index
  public static final Sql LEASES =
      Sql.of("check.leases", "select base_id, ctx from databacon.lease");

  // no index
  public static final Sql PARENTS =
      Sql.of("check.parents", "select id, ctx, parent, parent_ctx from databacon.node");

  // no index
  public static final Sql CHILDREN =
      Sql.of("check.children", "select parent_id, ctx, child_id, rank from databacon.child");

  // no index
  public static final Sql REMOVALS =
      Sql.of("check.removals", "select node_id from databacon.removal");

  // no index
  public static final Sql PREPARED =
      Sql.of(
          "check.prepared",
          """
          select gid from pg_prepared_xacts
          where gid like 'databacon:%' and database = current_database()
          """);

  private CheckSql() {}
}
