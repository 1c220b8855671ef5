package dev.databacon.embedded;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The PostgreSQL settings of a cluster's servers, checked, in the form of a configuration file. */
record ServerSettings(Map<String, String> values) {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");

  /** What the cluster itself decides; a different value would make a server that it cannot find. */
  private static final Set<String> RESERVED =
      Set.of(
          "port",
          "listen_addresses",
          "unix_socket_directories",
          "data_directory",
          "hba_file",
          "config_file",
          "external_pid_file",
          "logging_collector");

  /** What differs from PostgreSQL's own defaults unless the caller says otherwise. */
  static ServerSettings defaults(boolean durable) {
    Map<String, String> values = new TreeMap<>();
    values.put("timezone", "UTC");
    values.put("max_connections", "200");
    values.put("max_prepared_transactions", "100");
    if (!durable) {
      // Safe while the machine stays up: a server that is killed loses nothing that it committed.
      values.put("fsync", "off");
      values.put("full_page_writes", "off");
    }
    return new ServerSettings(values);
  }

  /** These settings with others that take precedence. */
  ServerSettings with(Map<String, String> others) {
    Map<String, String> merged = new TreeMap<>(values);
    merged.putAll(others);
    return new ServerSettings(merged);
  }

  /** Refuses a name or a value that cannot stand in the configuration file. */
  static void check(String name, String value) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "'" + name + "' is not the name of a PostgreSQL setting: letters, digits, _ and . only.");
    }
    if (RESERVED.contains(name)) {
      throw new IllegalArgumentException(
          "The setting '" + name + "' is decided by the embedded cluster and cannot be changed.");
    }
    if (value.chars().anyMatch(c -> c < ' ')) {
      throw new IllegalArgumentException(
          "The value of the setting '" + name + "' holds a control character.");
    }
  }

  /** The lines of a configuration file. */
  String asFile() {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + " = " + quoted(entry.getValue()) + "\n")
        .collect(Collectors.joining());
  }

  private static String quoted(String value) {
    return "'" + value.replace("\\", "\\\\").replace("'", "''") + "'";
  }
}
