package dev.databacon.sql;

import dev.databacon.error.DatabaconException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PgConnection;
import org.postgresql.jdbc.PgStatement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection of one session: taken when it is needed first, held to a deadline, and given back
 * clean or thrown away. Not thread-safe.
 */
final class HeldConnection {
  private static final Logger log = LoggerFactory.getLogger(HeldConnection.class);

  private final Connections connections;
  private @Nullable Connection lent;
  private @Nullable PgConnection raw;
  private boolean limited;
  private boolean lengthened;
  private boolean broken;
  private @Nullable Stop stop;

  HeldConnection(Connections connections) {
    this.connections = connections;
  }

  /** The driver's own connection; the pool's wrapper would only cost time on the way. */
  PgConnection get(Deadline deadline) {
    PgConnection known = raw;
    if (known == null) {
      stop = deadline.stop();
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
    Exchange exchange = connections.begin("limit", ConnectionLimits.SET, 1);
    DatabaconException failure = null;
    try {
      talk(
          () -> {
            connections.limits().lengthen(connection, deadline);
            return true;
          });
    } catch (SQLException e) {
      failure = failure(e, "connect", deadline);
      throw failure;
    } finally {
      Exchange.end(exchange, connection, failure);
    }
  }

  /** Whether the server has a transaction open on it. */
  boolean inTransaction() {
    return raw != null && raw.getTransactionState() != TransactionState.IDLE;
  }

  /**
   * Holds a statement to the deadline. Throws when that has passed, or the answer is not wanted any
   * more.
   */
  void limit(Statement statement, Deadline deadline) throws SQLException {
    stop = deadline.stop();
    if (stop != null) {
      stop.check();
    }
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

  /** One exchange with the server. */
  @FunctionalInterface
  interface Talk {
    boolean run() throws SQLException;
  }

  /**
   * Sends something and reads the answer.
   *
   * @throws java.util.concurrent.CancellationException when that was ended by the deadline's {@link
   *     Stop}
   */
  boolean talk(Talk exchange) throws SQLException {
    Stop wanted = stop;
    PgConnection driver = raw;
    return (wanted == null || driver == null)
        ? understand(exchange)
        : talk(exchange, driver, wanted);
  }

  private boolean talk(Talk exchange, PgConnection driver, Stop wanted) throws SQLException {
    wanted.enter(driver);
    try {
      wanted.check();
      return understand(exchange);
    } catch (SQLException e) {
      wanted.check(e);
      throw e;
    } finally {
      broken |= wanted.leave(driver);
    }
  }

  /**
   * What is thrown in the middle of an exchange and is no answer, such as for want of memory,
   * leaves nobody knowing what is still to be read: then the connection is of no more use.
   */
  private boolean understand(Talk exchange) throws SQLException {
    boolean understood = false;
    try {
      boolean result = exchange.run();
      understood = true;
      return result;
    } catch (SQLException e) {
      understood = true;
      throw e;
    } finally {
      if (!understood) {
        abandon();
      }
    }
  }

  /** Nobody may take for an answer what is read next. */
  private void abandon() {
    broken = true;
    try {
      if (raw != null) {
        raw.abort(Runnable::run);
      }
    } catch (SQLException e) {
      log.debug("Connection to server {} could not be ended", connections.server(), e);
    }
  }

  /** What an exception of the driver means; remembers when the connection is of no more use. */
  DatabaconException failure(SQLException e, String operation, Deadline deadline) {
    if (SqlErrors.losesConnection(e)) {
      broken = true;
      if (!SqlErrors.isLate(e)) {
        connections.lost();
      }
    }
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
    Exchange exchange = connections.begin("rollback", "rollback", 1);
    PgConnection driver = raw;
    try {
      understand(
          () -> {
            driver.rollback();
            return true;
          });
    } catch (SQLException e) {
      broken = true;
    } finally {
      Exchange.end(exchange, driver, null);
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
      boolean usable = false;
      try {
        usable = restored(driver);
      } finally {
        connections.giveBack(held, driver, usable);
      }
    }
  }

  private boolean restored(PgConnection driver) {
    try {
      if (lengthened && !broken) {
        unlengthen(driver);
      } else if (limited && !broken) {
        connections.limits().awaitAnswer(driver);
      }
      return !broken;
    } catch (SQLException e) {
      return false;
    }
  }

  private void unlengthen(PgConnection driver) throws SQLException {
    Exchange exchange = connections.begin("limit", ConnectionLimits.SET, 1);
    try {
      connections.limits().restore(driver);
    } finally {
      Exchange.end(exchange, driver, null);
    }
  }
}
