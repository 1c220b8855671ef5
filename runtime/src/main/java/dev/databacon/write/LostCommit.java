package dev.databacon.write;

import dev.databacon.error.OutcomeUnknownException;
import dev.databacon.error.ServerUnavailableException;
import dev.databacon.error.Where;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Pause;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what became of a commit whose answer was lost with the connection: asks the server
 * again and again until it can be reached and knows, or the time is up.
 */
final class LostCommit {
  private static final Duration AT_LEAST = Duration.ofSeconds(5);
  private static final long MICROS_BETWEEN_QUESTIONS = 50_000;

  private LostCommit() {}

  /**
   * Whether it has happened. The connection that was lost must have been given back by then: the
   * pool may have no other.
   *
   * @param question null while the server does not know yet
   * @throws OutcomeUnknownException the given one, when the time is up
   */
  static boolean happened(
      OutcomeUnknownException unknown,
      Deadline deadline,
      Function<Deadline, @Nullable Boolean> question) {
    try {
      return Uninterrupted.get(() -> ask(deadline.orAtLeast(AT_LEAST), question));
    } catch (RuntimeException e) {
      unknown.addSuppressed(e);
      throw unknown;
    }
  }

  private static boolean ask(Deadline deadline, Function<Deadline, @Nullable Boolean> question) {
    while (true) {
      ServerUnavailableException away = null;
      Boolean happened = null;
      try {
        happened = question.apply(deadline);
      } catch (ServerUnavailableException e) {
        away = e;
      }
      if (happened != null) {
        return happened;
      }
      if (deadline.remainingMillis() <= 0) {
        throw away != null ? away : new ServerUnavailableException("The commit has not ended yet.");
      }
      Pause.micros(MICROS_BETWEEN_QUESTIONS);
    }
  }

  /** What to tell the caller when it has not happened. */
  static ServerUnavailableException nothingWritten(OutcomeUnknownException e) {
    return new ServerUnavailableException(
        "The connection to server '"
            + e.server()
            + "' was lost before it had committed; nothing was written. Try again.",
        new Where(e.server(), "commit", e.sqlState()),
        e);
  }
}
