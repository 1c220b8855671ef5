package dev.databacon.sql;

/** The statements of commit over several servers. */
public final class TransactionSql {
  /** At the decider, before anything is prepared. Primary key of commit_record. */
  public static final Sql RECORD_DECISION =
      Sql.of(
          "transaction.decide",
          "insert into databacon.commit_record (xid, state) values (?, 'commit')");

  /** At every other server, with what it prepares. Primary key of commit_record. */
  public static final Sql RECORD_PART =
      Sql.of(
          "transaction.part",
          "insert into databacon.commit_record (xid, state) values (?, 'part')");

  /**
   * Ends a transaction in doubt. Waits while the decider's own insert is not decided; goes in only
   * when that one never will be. Primary key of commit_record.
   */
  public static final Sql RECORD_ABORT =
      Sql.of(
          "transaction.abort",
          """
          insert into databacon.commit_record (xid, state) values (?, 'abort')
          on conflict (xid) do nothing
          """);

  /** Primary key of commit_record. */
  public static final Sql OUTCOME =
      Sql.of("transaction.outcome", "select state from databacon.commit_record where xid = ?");

  static final Sql COMMIT = Sql.of("commit", "commit");

  private TransactionSql() {}
}
