package dev.databacon.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Makes and drops the databases of tests, and looks at what a test left in them. */
final class TestDatabases {
  private static final int OLDEST_VERSION = 150_000;

  private TestDatabases() {}

  /** Makes an empty database with a name that nobody else has. */
  static String create(ServerAddress server, boolean preparesTransactions) {
    String name =
        "databacon_test_" + HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    try (Connection connection = server.connect(server.database())) {
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
      return name;
    } catch (SQLException e) {
      throw new ServerSupplyException(
          "Cannot make a database on " + server + ": " + e.getMessage(), e);
    }
  }

  /** Drops a database with whatever is going on in it. */
  static void drop(ServerAddress server, String name) {
    rollBackPrepared(server, name);
    try (Connection connection = server.connect(server.database())) {
      run(connection, "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    } catch (SQLException e) {
      throw new ServerSupplyException(
          "Cannot drop the database " + name + " on " + server + ": " + e.getMessage(), e);
    }
  }

  /** Rolls back what is prepared in a database, and returns the names of the transactions. */
  static List<String> rollBackPrepared(ServerAddress server, String name) {
    try (Connection connection = server.connect(name)) {
      List<String> gids =
          ask(
              connection,
              "SELECT gid FROM pg_prepared_xacts WHERE database = current_database() ORDER BY gid");
      for (String gid : gids) {
        run(connection, "ROLLBACK PREPARED '" + gid.replace("'", "''") + "'");
      }
      return gids;
    } catch (SQLException e) {
      throw new ServerSupplyException(
          "Cannot see what is prepared in " + name + " on " + server + ": " + e.getMessage(), e);
    }
  }

  /** Says for each connection to a database what it is doing, such as {@code idle: SELECT 1}. */
  static List<String> connections(ServerAddress server, String name) {
    try (Connection connection = server.connect(server.database())) {
      return ask(
          connection,
          """
          SELECT coalesce(state, 'starting') || ': ' || left(query, 200) FROM pg_stat_activity
          WHERE datname = '%s' AND backend_type = 'client backend'
          ORDER BY backend_start
          """
              .formatted(name));
    } catch (SQLException e) {
      throw new ServerSupplyException(
          "Cannot see who is connected to " + name + " on " + server + ": " + e.getMessage(), e);
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
