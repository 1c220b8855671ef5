package dev.databacon.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.postgresql.jdbc.PgConnection;

/**
 * The time limits that every connection of a server has from the start, and their change for an
 * operation that was given another deadline.
 *
 * @param standardMillis the server's own limit of a statement
 */
record ConnectionLimits(long standardMillis) {
  /** What the socket waits longer than the server does, for the server's answer to arrive. */
  static final int GRACE_MILLIS = 5_000;

  private static final String SET = "select set_config('statement_timeout', ?, false)";

  /** Whether a deadline leaves time that the server's own limit would not. */
  boolean isLonger(Deadline deadline) {
    return deadline.totalMillis() > standardMillis;
  }

  /** Lets statements run until the deadline: one round trip. */
  void lengthen(PgConnection connection, Deadline deadline) throws SQLException {
    setServerLimit(connection, deadline.totalMillis());
    awaitAnswer(connection, deadline.totalMillis());
  }

  /**
   * A server that is gone does not cancel anything: then it is the socket that gives up. No I/O.
   */
  void awaitAnswer(PgConnection connection, long millis) throws SQLException {
    connection.setNetworkTimeout(
        Runnable::run, (int) Math.min(Integer.MAX_VALUE, millis + GRACE_MILLIS));
  }

  /**
   * Sets back what {@link #awaitAnswer} set, and what {@link #lengthen} did: one round trip if
   * that.
   */
  void restore(PgConnection connection, boolean lengthened) throws SQLException {
    if (lengthened) {
      setServerLimit(connection, standardMillis);
    }
    awaitAnswer(connection, standardMillis);
  }

  private static void setServerLimit(PgConnection connection, long millis) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SET)) {
      statement.setString(1, Long.toString(Math.min(Integer.MAX_VALUE, millis)));
      statement.execute();
    }
  }
}
