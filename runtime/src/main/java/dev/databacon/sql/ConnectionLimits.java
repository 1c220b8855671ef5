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

  static final String SET = "select set_config('statement_timeout', ?, false)";

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

  /** Sets back what {@link #awaitAnswer} set. No I/O. */
  void awaitAnswer(PgConnection connection) throws SQLException {
    awaitAnswer(connection, standardMillis);
  }

  /** Sets back what {@link #lengthen} did: one round trip. */
  void restore(PgConnection connection) throws SQLException {
    setServerLimit(connection, standardMillis);
    awaitAnswer(connection);
  }

  private static void setServerLimit(PgConnection connection, long millis) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SET)) {
      statement.setString(1, Long.toString(Math.min(Integer.MAX_VALUE, millis)));
      statement.execute();
    }
  }
}
