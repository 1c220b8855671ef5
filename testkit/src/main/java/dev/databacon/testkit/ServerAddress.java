package dev.databacon.testkit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How to reach a server, apart from which of its databases.
 *
 * @param server the URL up to the database
 * @param database the database to create others from
 * @param parameters what follows the question mark, without user and password
 */
record ServerAddress(
    String server, String database, String parameters, String user, String password) {
  private static final Pattern URL =
      Pattern.compile("(jdbc:postgresql://[^/?]+)(?:/([^?]*))?(?:\\?(.*))?");

  /** Reads a JDBC URL whose parameters name the user and the password. */
  static ServerAddress parse(String url) {
    return parse(url, "", "");
  }

  /** Reads a JDBC URL; its parameters go before the user and the password given here. */
  static ServerAddress parse(String url, String user, String password) {
    Matcher matcher = URL.matcher(url);
    if (!matcher.matches()) {
      // The text may hold a password, so only its beginning is shown.
      throw new ServerSupplyException(
          "'"
              + url.replaceFirst("[?].*", "")
              + "' is not a URL of the form jdbc:postgresql://host:port/database.");
    }
    String foundUser = user;
    String foundPassword = password;
    List<String> others = new ArrayList<>();
    for (String parameter : textOf(matcher.group(3)).split("&", -1)) {
      if (parameter.startsWith("user=")) {
        foundUser = decoded(parameter);
      } else if (parameter.startsWith("password=")) {
        foundPassword = decoded(parameter);
      } else if (!parameter.isEmpty()) {
        others.add(parameter);
      }
    }
    String database = textOf(matcher.group(2));
    return new ServerAddress(
        textOf(matcher.group(1)),
        database.isEmpty() ? "postgres" : database,
        String.join("&", others),
        foundUser,
        foundPassword);
  }

  private static String textOf(@Nullable String group) {
    return group == null ? "" : group;
  }

  private static String decoded(String parameter) {
    return URLDecoder.decode(
        parameter.substring(parameter.indexOf('=') + 1), StandardCharsets.UTF_8);
  }

  /** The URL of another database on the same server. */
  String url(String otherDatabase) {
    return server + "/" + otherDatabase + (parameters.isEmpty() ? "" : "?" + parameters);
  }

  /** Opens a connection to a database on this server. */
  Connection connect(String otherDatabase) throws SQLException {
    return DriverManager.getConnection(url(otherDatabase), user, password);
  }

  @Override
  public String toString() {
    return server + "/" + database;
  }
}
