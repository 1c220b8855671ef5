package dev.databacon.sql;

import dev.databacon.error.DatabaconException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.jdbc.PgStatement;

/**
 * The connection of one session: taken when it is needed first, held to a deadline, and given back
 * clean or thrown away. Not thread-safe.
 */
final class HeldConnection {
  private final Connections connections;
  private @Nullable Connection lent;
  private @Nullable PgConnection raw;
  private boolean limited;
  private boolean lengthened;
  private boolean broken;

  HeldConnection(Connections connections) {
    this.connections = connections;
  }

  /** The driver's own connection; the pool's wrapper would only cost time on the way. */
  PgConnection get(Deadline deadline) {
    PgConnection known = raw;
    if (known == null) {
      Connection taken = connections.lend(deadline);
      lent = taken;
      known = connections.raw(taken);
      raw = known;
      if (connections.limits().isLonger(deadline)) {
        lengthen(known, deadline);
      }
    }
    return known;
  }

  private void lengthen(PgConnection connection, Deadline deadline) {
    limited = true;
    lengthened = true;
    try {
      connections.countRoundTrip();
      connections.limits().lengthen(connection, deadline);
    } catch (SQLException e) {
      throw failure(e, "connect", deadline);
    }
  }

  /** Whether the server has a transaction open on it. */
  boolean inTransaction() {
    return raw != null && raw.getTransactionState() != TransactionState.IDLE;
  }

  /** Holds a statement to the deadline. Throws when that has passed. */
  void limit(Statement statement, Deadline deadline) throws SQLException {
    if (deadline.remainingMillis() <= 0) {
      throw SqlErrors.late(connections.server(), deadline);
    }
    long millis = deadline.statementMillis();
    if (millis > 0 && raw != null) {
      ((PgStatement) statement).setQueryTimeoutMs(millis);
      limited = true;
      connections.limits().awaitAnswer(raw, millis);
    }
  }

  /** What an exception of the driver means; remembers when the connection is of no more use. */
  DatabaconException failure(SQLException e, String operation, Deadline deadline) {
    broken |= SqlErrors.losesConnection(e);
    return SqlErrors.translate(e, connections.server(), operation, deadline);
  }

  /** The driver's connection, null when none was taken yet. No I/O. */
  @Nullable PgConnection current() {
    return raw;
  }

  /** The connection is of no more use. */
  void giveUp() {
    broken = true;
  }

  boolean isBroken() {
    return broken;
  }

  /** Never throws: the server undoes what a lost connection leaves open. */
  void rollback() {
    if (!inTransaction() || raw == null) {
      return;
    }
    try {
      connections.countRoundTrip();
      raw.rollback();
    } catch (SQLException e) {
      broken = true;
    }
  }

  /** Another holder of the same connection; this one has none then. */
  HeldConnection handOver() {
    HeldConnection next = new HeldConnection(connections);
    next.lent = lent;
    next.raw = raw;
    next.limited = limited;
    next.lengthened = lengthened;
    next.broken = broken;
    lent = null;
    raw = null;
    return next;
  }

  void giveBack() {
    Connection held = lent;
    PgConnection driver = raw;
    lent = null;
    raw = null;
    if (held != null && driver != null) {
      connections.giveBack(held, driver, restored(driver));
    }
  }

  private boolean restored(PgConnection driver) {
    try {
      if (limited && !broken) {
        connections.limits().restore(driver, lengthened);
      }
      return !broken;
    } catch (SQLException e) {
      return false;
    }
  }
}
