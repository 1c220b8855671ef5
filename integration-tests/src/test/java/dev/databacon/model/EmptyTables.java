package dev.databacon.model;

import dev.databacon.support.CorpusCluster;

/** Takes all nodes out of the databases, and leaves what clients know when they are connected. */
final class EmptyTables {
  private static final String TRUNCATE =
      """
      do $$ begin
        execute (select 'truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ')
          from pg_tables where schemaname = 'databacon'
          and tablename not in ('meta', 'topology', 'catalog', 'catalog_version', 'counted'));
      end $$
      """;

  private EmptyTables() {}

  static void of(CorpusCluster cluster) {
    int servers = cluster.db.engine().cluster().servers().size();
    for (int i = 0; i < servers; i++) {
      cluster.databases().sql(i, TRUNCATE);
    }
  }
}
