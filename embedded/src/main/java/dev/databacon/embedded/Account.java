package dev.databacon.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom the PostgreSQL binaries run as. They refuse to run as root, so root needs a way around.
 *
 * @param prefix the command that changes the account, put before every other
 * @param owner the numeric user that must own the files, or null to leave them as they are
 */
record Account(List<String> prefix, @Nullable Integer owner) {

  /** An ordinary user runs the binaries as they are. */
  static final Account SELF = new Account(List.of(), null);

  /**
   * A user namespace without a mapping: PostgreSQL sees an ordinary user, the kernel still sees
   * root as the owner, so every directory that root can reach works. Many containers forbid it.
   */
  static final Account NAMESPACE = new Account(List.of("unshare", "--user"), 0);

  /** The user {@code nobody}: works wherever root is, but only in directories open to everybody. */
  static final Account NOBODY =
      new Account(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), 65534);

  private static final class Detected {
    static final Account ACCOUNT = detect();
  }

  /** The account for this process, found out once. */
  static Account current() {
    return Detected.ACCOUNT;
  }

  private static Account detect() {
    if (!SELF.run(List.of("id", "-u")).output().strip().equals("0")) {
      return SELF;
    }
    for (Account candidate : List.of(NAMESPACE, NOBODY)) {
      if (candidate.canRun()) {
        return candidate;
      }
    }
    throw new EmbeddedServerException(
        "PostgreSQL does not run as root, and neither unshare nor setpriv (both in util-linux) works"
            + " here. Install util-linux, or run as an ordinary user.");
  }

  private boolean canRun() {
    try {
      return run(List.of("id", "-u")).exitCode() == 0;
    } catch (EmbeddedServerException missing) {
      return false;
    }
  }

  /**
   * Gives a file or a directory to the account if another user owns it, such as after a change of
   * account.
   */
  void own(Path path) {
    if (owner == null) {
      return;
    }
    try {
      if (!owner.equals(Files.getAttribute(path, "unix:uid"))) {
        SELF.run(List.of("chown", "-R", owner + ":" + owner, path.toString())).orThrow();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command to its end, whatever that end is. */
  Result run(List<String> command) {
    List<String> line = new ArrayList<>(prefix);
    line.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    // The surroundings must not change what a server is: no PGDATA or PGPORT, and English messages.
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Result(command, process.waitFor(), output);
    } catch (IOException e) {
      throw new EmbeddedServerException("Cannot run " + line.get(0) + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedServerException("Interrupted while waiting for " + command.get(0), e);
    }
  }

  /** How a command ended and what it printed. */
  record Result(List<String> command, int exitCode, String output) {
    void orThrow() {
      if (exitCode != 0) {
        throw new EmbeddedServerException(
            command.get(0) + " failed with exit code " + exitCode + ": " + output.strip());
      }
    }
  }
}
