package dev.databacon.write;

import dev.databacon.cluster.Server;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Session;
import dev.databacon.sql.TransactionSql;
import java.util.UUID;

/** Asks the server that decides about a transaction what became of it. */
record Outcome(Server decider, Deadline deadline) {

  /**
   * Whether the transaction committed; when nothing was decided, decides that it did not. Waits
   * until the deadline while the decider's own transaction is open. Two round trips.
   */
  boolean settle(UUID xid) {
    Binding key = params -> params.add(xid);
    decider.update(deadline, TransactionSql.RECORD_ABORT, key);
    try (Session session = decider.separateSession(deadline)) {
      return "commit"
          .equals(
              session.query(
                  TransactionSql.OUTCOME, key, RowsReader.first(row -> row.text(1))));
    }
  }
}
