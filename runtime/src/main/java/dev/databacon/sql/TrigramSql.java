package dev.databacon.sql;

/** The statements that prepare a server for names that are searched by their parts. */
public final class TrigramSql {
  /** Catalogs of PostgreSQL. */
  public static final Sql PROBE =
      Sql.of(
          "trigram.probe",
          """
          select exists (select from pg_extension where extname = 'pg_trgm'),
            exists (select from pg_available_extensions where name = 'pg_trgm')
          """);

  /** No index. */
  public static final Sql EXTENSION =
      Sql.of("trigram.extension", "create extension if not exists pg_trgm");

  /** Catalogs of PostgreSQL. */
  public static final Sql REACHABLE =
      Sql.of(
          "trigram.reachable",
          "select to_regprocedure('word_similarity(text,text)') is not null, current_user");

  /** The index that {@code NameSearchSql.TRIGRAM} uses. */
  public static final Sql INDEX =
      Sql.of(
          "trigram.index",
          """
          create index if not exists name_trigram on databacon.name
          using gin (trigram gin_trgm_ops) where trigram is not null
          """);

  private TrigramSql() {}
}
