package dev.databacon.sql;

/** The statements about the cluster itself: ids, topology, catalog. */
public final class ClusterSql {
  /** The format of the tables that this version reads and writes. */
  public static final int FORMAT = 1;

  /** How many ids one call of the sequence stands for; the sequence is made to step by it. */
  public static final int ID_BLOCK = 1000;

  /** A sequence, no index. */
  public static final Sql NEXT_ID_BLOCK =
      Sql.of("ids.block", "select nextval('databacon.id_block')");

  /** What a server is at all. Catalogs of PostgreSQL. */
  public static final Sql PROBE =
      Sql.of(
          "connect.probe",
          """
          select exists (select from pg_namespace where nspname = 'databacon'),
                 to_regclass('databacon.meta') is not null
                   and to_regclass('databacon.topology') is not null
                   and to_regclass('databacon.node') is not null,
                 current_setting('max_prepared_transactions')::int,
                 pg_is_in_recovery(),
                 current_setting('server_encoding')
          """);

  /** One row, no index. */
  public static final Sql FORMAT_OF = Sql.of("connect.format", "select format from databacon.meta");

  /**
   * All that an ordinary connect asks a server. One-row tables; catalog_version by its primary key.
   */
  public static final Sql STATE =
      Sql.of(
          "connect.state",
          """
          select m.format, t.cluster::text, t.epoch, t.shard_bits, t.server, t.servers, t.shards,
                 t.digest_check, t.digest_key, t.ready,
                 current_setting('max_prepared_transactions')::int,
                 pg_is_in_recovery(),
                 array(select hash from databacon.catalog_version where hash = any (?)),
                 exists (select from databacon.removal)
          from databacon.meta m, databacon.topology t
          """);

  /** Held to the end of the transaction by whoever makes or changes the cluster's own tables. */
  public static final Sql LOCK =
      Sql.of("bootstrap.lock", "select pg_advisory_xact_lock(6073169812213890)");

  /** Every table. */
  public static final Sql CREATE = Sql.of("bootstrap.create", TableSql.CREATE);

  /** One row, which must not be there yet. */
  public static final Sql INSERT_TOPOLOGY =
      Sql.of(
          "bootstrap.topology",
          """
          insert into databacon.topology
            (cluster, epoch, shard_bits, server, servers, shards, digest_check, digest_key)
          values (?, ?, ?, ?, ?, ?, ?, ?)
          """);

  /** One row, no index. */
  public static final Sql MARK_READY =
      Sql.of("bootstrap.ready", "update databacon.topology set ready = true where not ready");

  /** The whole table. */
  public static final Sql CATALOG =
      Sql.of("catalog.read", "select element, line from databacon.catalog");

  /** No index; one row for each lock file that ever connected. */
  public static final Sql CATALOG_VERSIONS =
      Sql.of("catalog.versions", "select count(*) from databacon.catalog_version");

  /** Primary key of catalog. */
  public static final Sql CATALOG_WRITE =
      Sql.of(
          "catalog.write",
          """
          insert into databacon.catalog (element, line)
          select * from unnest(?::text[], ?::text[])
          on conflict (element) do update set line = excluded.line
          """);

  /** Reads all edges, while nobody writes any, if a relation is counted that has edges. */
  public static final Sql START_COUNTING =
      Sql.of("catalog.count", "select databacon.start_counting(?::int[], ?::int[])");

  /** Primary key of catalog_version. */
  public static final Sql CATALOG_KNOW =
      Sql.of(
          "catalog.know",
          """
          insert into databacon.catalog_version (hash, module) values (?, ?)
          on conflict (hash) do nothing
          """);

  private ClusterSql() {}
}
