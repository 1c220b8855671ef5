package dev.databacon.write;

import dev.databacon.cluster.Server;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Session;
import dev.databacon.sql.Sql;
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
    Boolean committed = ask(xid, TransactionSql.OUTCOME, params -> params.add(xid));
    return Boolean.TRUE.equals(committed);
  }

  /**
   * Whether a transaction of our own has committed, by the number that PostgreSQL gave it: others
   * may have settled all parts of it and forgotten its record since.
   */
  boolean settleOwn(UUID xid, String number) {
    return Boolean.TRUE.equals(ask(xid, TransactionSql.OWN_OUTCOME, params -> params.add(number)));
  }

  /**
   * The same when it wrote on this server only, and so left no record: null while PostgreSQL has
   * not ended it. One round trip.
   */
  @Nullable Boolean ofPlainCommit(String number) {
    try (Session session = decider.separateSession(deadline)) {
      String status =
          session.query(
              TransactionSql.OWN_STATUS,
              params -> params.add(number),
              RowsReader.first(row -> row.text(1)));
      return "in progress".equals(status) ? null : (Boolean) "committed".equals(status);
    }
  }

  private Boolean ask(UUID xid, Sql question, Binding key) {
    try (Session session = decider.separateSession(deadline)) {
      session.update(TransactionSql.RECORD_ABORT, params -> params.add(xid));
      return session.query(question, key, RowsReader.first(row -> row.getBoolean(1)));
    }
  }
}
