package dev.databacon.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The living main process of the server of one data directory. */
final class Postmaster {
  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ProcessHandle process;

  private Postmaster(ProcessHandle process) {
    this.process = process;
  }

  /**
   * Finds the process that {@code postmaster.pid} names, if it lives and is really a postgres that
   * serves this directory: a number in a file may long belong to another process.
   */
  static Optional<Postmaster> of(Path data) {
    return namedIn(data).filter(process -> serves(process, data)).map(Postmaster::new);
  }

  /**
   * Removes a {@code postmaster.pid} whose number now belongs to another process, such as after the
   * restart of a container. PostgreSQL would refuse to start; one that names no process it removes.
   */
  static void removeForeignFile(Path data) throws IOException {
    if (namedIn(data).isPresent() && of(data).isEmpty()) {
      Files.deleteIfExists(data.resolve("postmaster.pid"));
    }
  }

  private static Optional<ProcessHandle> namedIn(Path data) {
    try {
      List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
      return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(ProcessHandle::isAlive);
    } catch (NoSuchFileException | IndexOutOfBoundsException | NumberFormatException none) {
      return Optional.empty();
    } catch (IOException e) {
      throw new EmbeddedServerException("Cannot read postmaster.pid in " + data, e);
    }
  }

  private static boolean serves(ProcessHandle process, Path data) {
    String program = process.info().command().orElse("");
    String[] arguments = process.info().arguments().orElse(new String[0]);
    return program.endsWith("/postgres") && Arrays.asList(arguments).contains(data.toString());
  }

  long pid() {
    return process.pid();
  }

  /** Asks for a fast shutdown, then for an immediate one, and waits until the process is gone. */
  void stop() {
    if (!endsAfter("INT")) {
      kill();
    }
  }

  /** Stops without a checkpoint, as in a crash: the next start recovers from the log. */
  void kill() {
    if (!endsAfter("QUIT")) {
      throw new EmbeddedServerException("PostgreSQL process " + pid() + " does not stop.");
    }
  }

  /**
   * Ends the main process alone and without a warning. The others notice it and end by themselves;
   * until they have, the next start would be refused, so that is waited for.
   */
  void crash() {
    List<ProcessHandle> others = process.descendants().toList();
    process.destroyForcibly();
    if (!awaitEnd(process) || !others.stream().allMatch(Postmaster::awaitEnd)) {
      throw new EmbeddedServerException(
          "Processes of the PostgreSQL server " + pid() + " do not end.");
    }
  }

  /** Stops a server whose owner is gone. */
  void stopAbandoned() {
    LOG.warn("Stopping PostgreSQL process {}, whose owner is gone", pid());
    stop();
  }

  private boolean endsAfter(String signal) {
    // The shell has its own kill; the program of that name is missing in small containers.
    Account.SELF.run(List.of("sh", "-c", "kill -" + signal + " " + pid()));
    return awaitEnd(process);
  }

  private static boolean awaitEnd(ProcessHandle process) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    try {
      while (process.isAlive() && System.nanoTime() < deadline) {
        TimeUnit.MILLISECONDS.sleep(5);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EmbeddedServerException("Interrupted while PostgreSQL stops", e);
    }
    return !process.isAlive();
  }
}
