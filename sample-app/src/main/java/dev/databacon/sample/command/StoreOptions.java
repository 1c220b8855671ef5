package dev.databacon.sample.command;

import dev.databacon.sample.ConfigFile;
import dev.databacon.sample.Problem;
import dev.databacon.sample.Store;
import dev.databacon.sample.schema.UserNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say where the data is and whose it is; the same for every command. */
final class StoreOptions {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data/sample",
      description = "Where the two built-in servers keep their data (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("data", "sample");

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "Use servers that run already: a properties file with server.NAME.url, .user and"
              + " .password.")
  private @Nullable Path config;

  @Option(
      names = "--user",
      paramLabel = "NAME",
      defaultValue = "${sys:user.name}",
      description = "Whose documents (default: ${DEFAULT-VALUE}).")
  private String user = "";

  /** The directory of the built-in servers, also when they are not used. */
  Path data() {
    return data.toAbsolutePath().normalize();
  }

  /** The name of the user. */
  String username() {
    return user;
  }

  /** Opens the store, with new servers if there are none. */
  Store open() {
    return config != null ? Store.connect(ConfigFile.read(config)) : Store.embedded(data());
  }

  /** Opens the store to read what is in it. */
  Store openExisting() {
    if (config == null && !Files.isDirectory(data())) {
      throw noData("in " + data());
    }
    return open();
  }

  /** The user, or a problem: one operation. */
  UserNode user(Store store) {
    UserNode found = store.users().byUsername(user);
    if (found == null) {
      throw noData("for user " + user);
    }
    return found;
  }

  private static Problem noData(String where) {
    return new Problem("There is no data yet " + where + ". Run 'sample ingest DIR' first.");
  }
}
