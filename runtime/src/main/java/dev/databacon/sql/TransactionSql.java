package dev.databacon.sql;

/** The statements of commit over several servers. */
public final class TransactionSql {
  /**
   * At the decider, before anything is prepared; answers PostgreSQL's own number of the
   * transaction. Primary key of commit_record.
   */
  public static final Sql RECORD_DECISION =
      Sql.of(
          "transaction.decide",
          """
          insert into databacon.commit_record (xid, state) values (?, 'commit')
          returning pg_current_xact_id()::text
          """);

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

  /** For who has something else to do than to wait for a lock. No index. */
  public static final Sql WAIT_BRIEFLY =
      Sql.of("transaction.hurry", "set local lock_timeout = '50ms'");

  /** For who settles another's transaction. Primary key of commit_record. */
  public static final Sql OUTCOME =
      Sql.of(
          "transaction.outcome",
          "select state = 'commit' from databacon.commit_record where xid = ?");

  /**
   * For who began the transaction, after {@link #RECORD_ABORT}. PostgreSQL knows of it even when
   * its record has been forgotten, but after a crash of the server it may have given the same
   * number to another one, so that 'committed' proves nothing alone. Primary key of commit_record.
   */
  public static final Sql OWN_OUTCOME =
      Sql.of(
          "transaction.outcome",
          """
          select case
            when exists (
              select from databacon.commit_record where xid = ? and state = 'commit') then 'committed'
            when own.number >= pg_snapshot_xmax(pg_current_snapshot()) then 'not'
            when coalesce(pg_xact_status(own.number) = 'committed', false) then 'unclear'
            else 'not'
          end
          from (select ?::text::xid8 as number) as own
          """);

  /** The same for a transaction without a record, in PostgreSQL's words. No index. */
  public static final Sql OWN_STATUS =
      Sql.of("transaction.status", "select pg_xact_status(?::text::xid8)");

  /** PostgreSQL's own number of the transaction that is open. No index. */
  static final Sql NUMBER = Sql.of("transaction.number", "select pg_current_xact_id()::text");

  /** What this cluster has prepared in this database, with its age in milliseconds. No index. */
  public static final Sql PREPARED =
      Sql.of(
          "transaction.prepared",
          """
          select gid, (extract(epoch from clock_timestamp() - prepared) * 1000)::bigint
          from pg_prepared_xacts
          where database = current_database() and starts_with(gid, ?) order by prepared
          """);

  /** So that one recoverer at a time acts on a server; held by the connection. No index. */
  public static final Sql TRY_RECOVERY =
      Sql.of(
          "transaction.recover",
          "select pg_try_advisory_lock(hashtextextended('databacon.recovery', 0))");

  /** Gives that lock back. No index. */
  public static final Sql END_RECOVERY =
      Sql.of(
          "transaction.recover",
          "select pg_advisory_unlock(hashtextextended('databacon.recovery', 0))");

  /** How many records are looked at together before they are forgotten. */
  public static final long MOST_OLD_RECORDS = 10_000;

  /**
   * Records that may be forgotten if nothing is prepared under them. No index: one more would cost
   * every transaction over several servers more than it costs to look through what they left in an
   * hour once in a while.
   */
  public static final Sql OLD_RECORDS =
      Sql.of(
          "transaction.prune",
          """
          select xid from databacon.commit_record
          where at < clock_timestamp() - make_interval(secs => ?::bigint) limit ?
          """);

  /** Primary key of commit_record. */
  public static final Sql FORGET =
      Sql.of("transaction.prune", "delete from databacon.commit_record where xid = any(?::uuid[])");

  static final Sql COMMIT = Sql.of("commit", "commit");

  private TransactionSql() {}
}
