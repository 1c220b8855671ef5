package dev.databacon.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * A database of a test: made, looked at, emptied and dropped. It is looked at from a connection to
 * another database of its server, which stays open, since a test makes several such looks.
 */
final class TestDatabase {
  private static final int OLDEST_VERSION = 150_000;

  private final String serverName;
  private final ServerAddress server;
  private final String name;
  private @Nullable Connection beside;

  private TestDatabase(String serverName, ServerAddress server, String name) {
    this.serverName = serverName;
    this.server = server;
    this.name = name;
  }

  /** Makes an empty database with a name that nobody else has. */
  static TestDatabase create(
      String serverName, ServerAddress server, boolean preparesTransactions) {
    TestDatabase database =
        new TestDatabase(
            serverName,
            server,
            "databacon_test_" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong()));
    try {
      database.create(preparesTransactions);
      return database;
    } catch (RuntimeException e) {
      database.leave();
      throw e;
    }
  }

  private synchronized void create(boolean preparesTransactions) {
    try {
      Connection connection = beside();
      if (Integer.parseInt(ask(connection, "SHOW server_version_num").get(0)) < OLDEST_VERSION) {
        throw new ServerSupplyException(
            server + " is older than PostgreSQL 15, the first that Databacon runs on.");
      }
      if (preparesTransactions
          && ask(connection, "SHOW max_prepared_transactions").get(0).equals("0")) {
        throw new ServerSupplyException(
            server
                + " has max_prepared_transactions = 0, and a cluster of several servers needs"
                + " prepared transactions. Run ALTER SYSTEM SET max_prepared_transactions = 100"
                + " there and restart it.");
      }
      run(connection, "CREATE DATABASE " + name + " TEMPLATE template0 ENCODING 'UTF8'");
    } catch (SQLException e) {
      throw failed("make a database on " + server, e);
    }
  }

  /** The name of the server in the cluster. */
  String serverName() {
    return serverName;
  }

  /** What the test sees of it. */
  TestServer server() {
    return new TestServer(serverName, server.url(name), server.user(), server.password());
  }

  /** Drops what is in it, ends whatever is going on there, and resets its settings. */
  synchronized void empty() {
    rollBackPrepared();
    try {
      run(beside(), "ALTER DATABASE " + name + " RESET ALL");
      ask(beside(), "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE " + clients());
      String schemas =
          "SELECT quote_ident(nspname) FROM pg_namespace"
              + " WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'";
      try (Connection connection = server.connect(name)) {
        for (String schema : ask(connection, schemas)) {
          run(connection, "DROP SCHEMA " + schema + " CASCADE");
        }
        run(connection, "CREATE SCHEMA public");
      }
    } catch (SQLException e) {
      throw failed("empty the database " + name + " on " + server, e);
    }
  }

  /** Drops it with whatever is going on in it. */
  synchronized void drop() {
    try {
      rollBackPrepared();
      run(beside(), "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    } catch (SQLException e) {
      throw failed("drop the database " + name + " on " + server, e);
    } finally {
      leave();
    }
  }

  /** Rolls back what is prepared in it, and returns the names of the transactions. */
  synchronized List<String> rollBackPrepared() {
    try {
      List<String> gids =
          ask(
              beside(),
              "SELECT gid FROM pg_prepared_xacts WHERE database = '" + name + "' ORDER BY gid");
      if (!gids.isEmpty()) {
        try (Connection connection = server.connect(name)) {
          for (String gid : gids) {
            run(connection, "ROLLBACK PREPARED '" + gid.replace("'", "''") + "'");
          }
        }
      }
      return gids;
    } catch (SQLException e) {
      throw failed("see what is prepared in " + name + " on " + server, e);
    }
  }

  /** Says for each connection to it what that is doing, such as {@code idle: SELECT 1}. */
  synchronized List<String> connections() {
    try {
      return ask(
          beside(),
          "SELECT coalesce(state, 'starting') || ': ' || left(query, 200) FROM pg_stat_activity"
              + " WHERE "
              + clients()
              + " ORDER BY backend_start");
    } catch (SQLException e) {
      throw failed("see who is connected to " + name + " on " + server, e);
    }
  }

  private String clients() {
    return "datname = '" + name + "' AND backend_type = 'client backend'";
  }

  private static ServerSupplyException failed(String what, SQLException e) {
    return new ServerSupplyException("Cannot " + what + ": " + e.getMessage(), e);
  }

  /** A test may have restarted the server since the last look. */
  private Connection beside() throws SQLException {
    Connection connection = beside;
    if (connection == null || !connection.isValid(10)) {
      connection = server.connect(server.database());
      beside = connection;
    }
    return connection;
  }

  private synchronized void leave() {
    try {
      if (beside != null) {
        beside.close();
      }
    } catch (SQLException e) {
      throw failed("leave " + server, e);
    } finally {
      beside = null;
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> ask(Connection connection, String sql) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        answers.add(rows.getString(1));
      }
    }
    return answers;
  }
}
