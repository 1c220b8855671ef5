package dev.databacon.testkit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A database of a {@link TestCluster}, which stands for one server in it.
 *
 * @param name the name of the server in the cluster, {@code server1} for the first one
 * @param jdbcUrl the URL of the database, without user and password
 * @param user the user, who owns the database
 * @param password the user's password
 */
public record TestServer(String name, String jdbcUrl, String user, String password) {

  /** Opens a connection of its own to the database, for a test to look at it from outside. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(jdbcUrl, user, password);
  }

  /** Leaves the password out. */
  @Override
  public String toString() {
    return "TestServer[" + name + ", " + jdbcUrl + "]";
  }
}
