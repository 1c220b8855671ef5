package dev.databacon.sample;

import dev.databacon.DatabaconConfig;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A properties file that names servers: {@code server.NAME.url}, {@code server.NAME.user} and
 * {@code server.NAME.password} for each of them, in UTF-8.
 */
public final class ConfigFile {
  private static final Pattern KEY = Pattern.compile("server\\.([^.]+)\\.(url|user|password)");
  private static final Set<String> WANTED = Set.of("url", "user", "password");

  private ConfigFile() {}

  /**
   * Reads the file.
   *
   * @throws Problem if it cannot be read, or says too little or what nobody asked for
   */
  public static DatabaconConfig read(Path file) {
    Map<String, Map<String, String>> servers = new TreeMap<>();
    Properties properties = load(file);
    for (String key : new TreeSet<>(properties.stringPropertyNames())) {
      Matcher matcher = KEY.matcher(key);
      if (!matcher.matches()) {
        throw new Problem(
            file
                + ": '"
                + key
                + "' is none of server.NAME.url, server.NAME.user and"
                + " server.NAME.password.");
      }
      servers
          .computeIfAbsent(matcher.group(1), name -> new TreeMap<>())
          .put(matcher.group(2), properties.getProperty(key));
    }
    if (servers.isEmpty()) {
      throw new Problem(file + " names no server. Write server.NAME.url=jdbc:postgresql://... ");
    }
    DatabaconConfig.Builder config = DatabaconConfig.builder();
    servers.forEach(
        (name, values) -> {
          TreeSet<String> missing = new TreeSet<>(WANTED);
          missing.removeAll(values.keySet());
          if (!missing.isEmpty()) {
            throw new Problem(file + " lacks server." + name + "." + missing.first() + ".");
          }
          try {
            config.server(
                name, value(values, "url"), value(values, "user"), value(values, "password"));
          } catch (IllegalArgumentException e) {
            throw new Problem(file + ": " + e.getMessage(), e);
          }
        });
    return config.build();
  }

  private static String value(Map<String, String> values, String key) {
    return values.getOrDefault(key, "");
  }

  private static Properties load(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
      return properties;
    } catch (IOException | IllegalArgumentException e) {
      throw new Problem("Cannot read the configuration " + file + ": " + e, e);
    }
  }
}
