package dev.databacon;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One server of a cluster: a name that stays the same for good, and how to reach the PostgreSQL
 * database behind it. Immutable.
 *
 * <p>The name is stored with the data. URL, user and password may change; the name may not.
 */
public record ServerConfig(String name, String url, String user, String password) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}");
  private static final String SCHEME = "jdbc:postgresql:";

  /**
   * Throws {@link IllegalArgumentException} that names the setting, its value and what is allowed.
   */
  public ServerConfig {
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(password, "password");
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "Server name '"
              + name
              + "': 1 to 40 of the characters a-z, 0-9, '_' and '-' are allowed, the first a letter or digit.");
    }
    if (!url.startsWith(SCHEME)) {
      throw new IllegalArgumentException(
          "URL of server '" + name + "': it must start with " + SCHEME + "//.");
    }
    if (url.contains("password=")) {
      throw new IllegalArgumentException(
          "URL of server '" + name + "' contains a password: give it as the setting 'password'.");
    }
  }

  /** Leaves the password out. */
  @Override
  public String toString() {
    return "ServerConfig[" + name + ", " + url + ", user " + user + "]";
  }
}
