package dev.databacon.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What one server keeps on disk: its data and its log. */
final class DataDirectory {
  private static final String SETTINGS_FILE = "databacon.conf";
  private static final int LOG_LINES_SHOWN = 15;

  /** Before them, {@code C} has the same order, but knows the case of ASCII letters only. */
  private static final int FIRST_WITH_BUILTIN_LOCALES = 17;

  private final Path folder;
  private final PostgresBinaries binaries;
  private final Account account;

  DataDirectory(Path folder, PostgresBinaries binaries, Account account) {
    this.folder = folder;
    this.binaries = binaries;
    this.account = account;
  }

  Path data() {
    return folder.resolve("data");
  }

  Path log() {
    return folder.resolve("server.log");
  }

  /**
   * Makes the data if there is none, writes the settings, and ends a server that lost its owner.
   */
  void prepare(Credentials credentials, ServerSettings settings, boolean durable)
      throws IOException {
    if (!Files.exists(folder)) {
      Files.createDirectory(folder, Permissions.OWNER_ONLY.attribute());
    }
    account.own(folder);
    if (!Files.exists(data())) {
      initialize(credentials, durable);
    }
    Postmaster.of(data()).ifPresent(Postmaster::stopAbandoned);
    Postmaster.removeForeignFile(data());
    Files.writeString(data().resolve(SETTINGS_FILE), settings.asFile());
  }

  /** Data gets its name when it is complete: what a process left half-made is made again. */
  private void initialize(Credentials credentials, boolean durable) throws IOException {
    Path fresh = folder.resolve("data.new");
    Path password = folder.resolve("password");
    Trees.delete(fresh);
    Files.deleteIfExists(password);
    Files.createFile(password, Permissions.OWNER_ONLY_FILE.attribute());
    Files.writeString(password, credentials.password());
    account.own(password);
    try {
      account.run(initdb(fresh, password, credentials.user(), durable)).orThrow();
    } finally {
      Files.deleteIfExists(password);
    }
    Files.writeString(
        fresh.resolve("postgresql.conf"),
        "\ninclude_if_exists = '" + SETTINGS_FILE + "'\n",
        StandardOpenOption.APPEND);
    Files.move(fresh, data(), StandardCopyOption.ATOMIC_MOVE);
  }

  private List<String> initdb(Path target, Path password, String user, boolean durable) {
    List<String> command = new ArrayList<>();
    command.add(binaries.program("initdb"));
    command.addAll(List.of("--pgdata", target.toString(), "--username", user));
    command.addAll(List.of("--auth", "scram-sha-256", "--pwfile", password.toString()));
    // PostgreSQL's own locale: the system's would make order and case depend on the machine.
    command.addAll(List.of("--encoding", "UTF8", "--locale", "C"));
    if (majorVersion() >= FIRST_WITH_BUILTIN_LOCALES) {
      command.addAll(List.of("--locale-provider", "builtin", "--builtin-locale", "C.UTF-8"));
    }
    if (!durable) {
      command.add("--no-sync");
    }
    return command;
  }

  /** Reads what the program says of itself, such as {@code initdb (PostgreSQL) 17.11}. */
  private int majorVersion() {
    Account.Result result = account.run(List.of(binaries.program("initdb"), "--version"));
    result.orThrow();
    String answer = result.output().strip();
    Matcher version = Pattern.compile("PostgreSQL\\D*(\\d+)").matcher(answer);
    if (!version.find()) {
      throw new EmbeddedServerException("PostgreSQL of an unknown version: " + answer);
    }
    return Integer.parseInt(version.group(1));
  }

  /** Starts the server and waits until it accepts connections, at most as long as it recovers. */
  Account.Result start(int port) {
    // Without Unix sockets nothing is left in a shared folder, and no path is too long for one.
    String options = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=";
    return account.run(
        List.of(
            binaries.program("pg_ctl"),
            "start",
            "--wait",
            "--timeout=120",
            "--silent",
            "--pgdata",
            data().toString(),
            "--log",
            log().toString(),
            "--options",
            options));
  }

  /** The size of the log, to tell later what was written after this moment. */
  long logSize() throws IOException {
    return Files.exists(log()) ? Files.size(log()) : 0;
  }

  /** The last lines that the server logged after a moment. */
  String logSince(long size) throws IOException {
    if (logSize() <= size) {
      return "";
    }
    byte[] bytes = Files.readAllBytes(log());
    int from = (int) size;
    List<String> lines =
        new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8).lines().toList();
    return String.join(
        "\n", lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size()));
  }
}
