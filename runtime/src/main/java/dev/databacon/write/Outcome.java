package dev.databacon.write;

import dev.databacon.cluster.Server;
import dev.databacon.error.DatabaconException;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Session;
import dev.databacon.sql.TransactionSql;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server that decides about a transaction what became of it, and decides that it does not
 * commit when nothing was decided. Waits until the deadline while the decider's own transaction is
 * open. Two round trips.
 */
record Outcome(Server decider, Deadline deadline) {

  /** Whether a transaction that somebody else began has committed. Some part of it is prepared. */
  boolean settle(UUID xid) {
    try (Session session = decider.separateSession(deadline)) {
      session.update(TransactionSql.RECORD_ABORT, params -> params.add(xid));
      return said(session, xid);
    }
  }

  /**
   * The same without waiting for one that is open still.
   *
   * @throws dev.databacon.error.TransactionConflictException when it is
   */
  boolean settleAtOnce(UUID xid) {
    try (Session session = decider.separateSession(deadline)) {
      session.begin();
      session.queue(TransactionSql.WAIT_BRIEFLY, Binding.NONE);
      session.queue(TransactionSql.RECORD_ABORT, params -> params.add(xid));
      // What nobody may change any more is acted on, so it has to be stored before.
      session.commit();
      return said(session, xid);
    }
  }

  private static boolean said(Session session, UUID xid) {
    return Boolean.TRUE.equals(
        session.query(
            TransactionSql.OUTCOME,
            params -> params.add(xid),
            RowsReader.first(row -> row.getBoolean(1))));
  }

  /** What is known of a transaction of our own. */
  enum Own {
    /** It has committed. */
    COMMITTED,
    /** It never will. */
    NOT,
    /**
     * Nobody holds its record any more, if there ever was one; if a part of it is still prepared
     * somewhere, there was none.
     */
    UNCLEAR
  }

  /**
   * Whether a transaction that wrote on this server only, and so left no record, has certainly not
   * committed: null while PostgreSQL has not ended it. One round trip.
   *
   * @throws DatabaconException when its number stands for one that has: a server that crashed may
   *     give a number again, so that need not be this one
   */
  @Nullable Boolean ofPlainCommit(String number) {
    try (Session session = decider.separateSession(deadline)) {
      String status =
          session.query(
              TransactionSql.OWN_STATUS,
              params -> params.add(number),
              RowsReader.first(row -> row.text(1)));
      if ("committed".equals(status)) {
        throw new DatabaconException("A transaction of this number has committed, perhaps another");
      }
      return "in progress".equals(status) ? null : (Boolean) false;
    }
  }

  /**
   * What became of a transaction of our own, by the number that PostgreSQL gave it: others may have
   * settled all parts of it and forgotten its record since.
   */
  Own settleOwn(UUID xid, String number) {
    String answer = null;
    try (Session session = decider.separateSession(deadline)) {
      session.update(TransactionSql.RECORD_ABORT, params -> params.add(xid));
      answer =
          session.query(
              TransactionSql.OWN_OUTCOME,
              params -> params.add(xid).add(number),
              RowsReader.first(row -> row.text(1)));
    }
    return switch (answer == null ? "" : answer) {
      case "committed" -> Own.COMMITTED;
      case "not" -> Own.NOT;
      default -> Own.UNCLEAR;
    };
  }
}
