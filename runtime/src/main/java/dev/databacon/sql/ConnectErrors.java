package dev.databacon.sql;

import dev.databacon.error.DatabaconException;
import dev.databacon.error.ServerUnavailableException;
import dev.databacon.error.TimeoutException;
import dev.databacon.error.Where;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** What keeps a connection from being made, in words that say what to do. */
final class ConnectErrors {
  private ConnectErrors() {}

  /** The pool's own exceptions wrap the driver's, or say that all connections are in use. */
  static DatabaconException translate(SQLException e, String server, Deadline deadline) {
    SQLException root = root(e);
    String state = root.getSQLState();
    Where where = new Where(server, "connect", state);
    if (e.getCause() instanceof InterruptedException) {
      return new DatabaconException(
          "The thread was interrupted while it waited for a connection to server '"
              + server
              + "'. Nothing was sent.",
          where,
          e);
    }
    if (state == null) {
      return new TimeoutException(
          "No connection to server '"
              + server
              + "' became free within "
              + deadline.totalMillis()
              + " ms: all of its pool are in use. Allow more (poolSize), or hold them for less"
              + " time.",
          where,
          e);
    }
    return new ServerUnavailableException(explain(state, server, root), where, e);
  }

  static ServerUnavailableException unavailable(SQLException e, String server) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    Where where = new Where(server, "connect", e.getSQLState());
    return new ServerUnavailableException(explain(state, server, e), where, e);
  }

  static String explain(String state, String server, SQLException e) {
    String at = "server '" + server + "'";
    return switch (state) {
      case "28P01", "28000" ->
          "Wrong user or password for "
              + at
              + ": PostgreSQL refused the login. Correct user and password of this server in the"
              + " configuration, or its pg_hba.conf.";
      case "3D000" ->
          "The database of "
              + at
              + " does not exist. Create it (createdb), or correct the URL in the configuration.";
      case "53300" ->
          "Too many connections at "
              + at
              + ". Lower poolSize in the programs that use it, or raise max_connections there.";
      case "57P03" -> "PostgreSQL at " + at + " is starting up or shutting down. Try again.";
      default ->
          "Cannot reach "
              + at
              + ": "
              + SqlErrors.said(e)
              + " Check that PostgreSQL runs there, and the URL in the configuration.";
    };
  }

  private static SQLException root(SQLException e) {
    SQLException found = e;
    for (@Nullable Throwable t = e; t != null; t = t.getCause()) {
      if (t instanceof SQLException sql && sql.getSQLState() != null) {
        found = sql;
      }
    }
    return found;
  }
}
