package dev.databacon.model;

import dev.databacon.testkit.TestCluster;
import dev.databacon.testkit.TestServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes all nodes out of the databases, and leaves what clients know when they are connected. Its
 * connections stay open: logging in costs as much as many calls of a sequence.
 */
final class EmptyTables implements AutoCloseable {
  private static final String TRUNCATE =
      """
      do $$ begin
        execute (select 'truncate ' || string_agg(format('%I.%I', schemaname, tablename), ', ')
          from pg_tables where schemaname = 'databacon'
          and tablename not in ('meta', 'topology', 'catalog', 'catalog_version', 'counted'));
      end $$
      """;

  private final List<Connection> servers = new ArrayList<>();

  EmptyTables(TestCluster cluster) {
    try {
      for (TestServer server : cluster.servers()) {
        servers.add(server.connect());
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  void run() {
    try {
      for (Connection server : servers) {
        try (Statement statement = server.createStatement()) {
          statement.execute(TRUNCATE);
        }
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    try {
      for (Connection server : servers) {
        server.close();
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }
}
