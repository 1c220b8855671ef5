package dev.databacon.sql;

import dev.databacon.error.AliasTakenException;
import dev.databacon.error.CardinalityException;
import dev.databacon.error.ConstraintException;
import dev.databacon.error.DatabaconException;
import dev.databacon.error.NodeMissingException;
import dev.databacon.error.OutcomeUnknownException;
import dev.databacon.error.ReadOnlyException;
import dev.databacon.error.ServerUnavailableException;
import dev.databacon.error.StaleValueException;
import dev.databacon.error.TimeoutException;
import dev.databacon.error.TransactionConflictException;
import dev.databacon.error.UnstorableValueException;
import dev.databacon.error.Where;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The one place where SQLSTATEs become exceptions. */
final class SqlErrors {
  /** The operation that hands a transaction over to the server. */
  static final String PREPARE = "prepare transaction";

  private static final String SERIALIZATION = "40001";
  private static final String DEADLOCK = "40P01";
  private static final String LOCK_TIMEOUT = "55P03";

  private SqlErrors() {}

  static DatabaconException translate(
      SQLException e, String server, String operation, @Nullable Deadline deadline) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    Where where = new Where(server, operation, e.getSQLState());
    String at = " (" + operation + " on server '" + server + "')";
    if (isLate(e)) {
      return late(where, at, deadline, e);
    }
    return switch (state) {
      case Refusal.NODE_MISSING -> new NodeMissingException(said(e) + at, where, e);
      case Refusal.CARDINALITY -> new CardinalityException(said(e) + at, where, e);
      case Refusal.STALE -> new StaleValueException(said(e) + at, where, e);
      case Refusal.ALIAS_TAKEN -> new AliasTakenException(said(e) + at, where, e);
      case "23505" ->
          new ConstraintException(
              "Such a row exists already: " + constraint(e) + at + ".", constraint(e), where, e);
      case SERIALIZATION, DEADLOCK ->
          new TransactionConflictException(
              "PostgreSQL ended the transaction in favour of another one" + at + ". Try again.",
              where,
              e);
      case LOCK_TIMEOUT ->
          new TransactionConflictException(
              "Another transaction holds what this one needs" + at + ". Try again.", where, e);
      case "57014" -> late(where, at, deadline, e);
      case "25006" ->
          new ReadOnlyException(
              "The server takes no writes: it is a replica, or set to read-only" + at + ".",
              where,
              e);
      case "22P05", "22021", "22003", "54000" ->
          new UnstorableValueException(
              "PostgreSQL cannot hold this value: " + said(e) + at + ".", where, e);
      case "53200" ->
          PREPARE.equals(operation)
              ? new ServerUnavailableException(tooManyPrepared(server), where, e)
              : new DatabaconException("PostgreSQL: " + said(e) + at, where, e);
      case "28P01", "28000", "3D000", "53300" ->
          new ServerUnavailableException(ConnectErrors.explain(state, server, e), where, e);
      default ->
          losesConnection(e)
              ? new ServerUnavailableException(
                  "The connection to server '" + server + "' was lost" + at + ".", where, e)
              : new DatabaconException("PostgreSQL: " + said(e) + at, where, e);
    };
  }

  private static String tooManyPrepared(String server) {
    return "Server '"
        + server
        + "' holds as many prepared transactions as its max_prepared_transactions allows; nothing"
        + " was written. Raise it to at least the number of connections that write at once, or look"
        + " for transactions that somebody else has left prepared (pg_prepared_xacts).";
  }

  /** Whether PostgreSQL has preferred another transaction, which may still be open. */
  static boolean isLostLock(@Nullable String state) {
    return SERIALIZATION.equals(state) || DEADLOCK.equals(state) || LOCK_TIMEOUT.equals(state);
  }

  /** Whether the connection is of no use after this. */
  static boolean losesConnection(SQLException e) {
    String state = e.getSQLState();
    return state != null
        && (state.startsWith("08") || state.startsWith("57P") || state.startsWith("58"));
  }

  /** Whether the server did not answer in time; it may be slow only. */
  static boolean isLate(SQLException e) {
    return e.getCause() instanceof SocketTimeoutException;
  }

  static DatabaconException connecting(SQLException e, String server, Deadline deadline) {
    return ConnectErrors.translate(e, server, deadline);
  }

  static OutcomeUnknownException outcomeUnknown(DatabaconException e, String server) {
    return new OutcomeUnknownException(
        "The connection to server '"
            + server
            + "' was lost while a write was being committed: it may have happened or not. Read"
            + " before writing again.",
        new Where(server, "commit", e.sqlState()),
        e);
  }

  static TimeoutException late(String server, Deadline deadline) {
    Where where = new Where(server, null, null);
    return late(where, " (before a statement on server '" + server + "')", deadline, null);
  }

  private static TimeoutException late(
      Where where, String at, @Nullable Deadline deadline, @Nullable Throwable cause) {
    String limit = deadline == null ? "the time allowed" : deadline.totalMillis() + " ms";
    return new TimeoutException("Not done within " + limit + at + ".", where, cause);
  }

  /** PostgreSQL's message without the detail line, which may quote stored values. */
  static String said(SQLException e) {
    ServerErrorMessage message = e instanceof PSQLException p ? p.getServerErrorMessage() : null;
    String text = message == null ? e.getMessage() : message.getMessage();
    return text == null ? e.getClass().getSimpleName() : text;
  }

  private static @Nullable String constraint(SQLException e) {
    ServerErrorMessage message = e instanceof PSQLException p ? p.getServerErrorMessage() : null;
    return message == null ? null : message.getConstraint();
  }
}
