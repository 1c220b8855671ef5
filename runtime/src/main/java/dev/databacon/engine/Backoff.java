package dev.databacon.engine;

import dev.databacon.sql.Deadline;
import dev.databacon.sql.Pause;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * The pauses between the attempts of a transaction: they grow from one millisecond to a quarter of
 * a second, and are random in their upper half, so that those who met once do not meet again.
 */
final class Backoff {
  private static final long SHORTEST_MICROS = 1_000;
  private static final long LONGEST_MICROS = 250_000;
  private static final int MOST_DOUBLINGS = 8;

  private Backoff() {}

  /** Waits after so many failures, the first of which is 0; not beyond the deadline. */
  static void pause(int failures, Deadline deadline) {
    long left = TimeUnit.MILLISECONDS.toMicros(Math.max(0, deadline.remainingMillis()));
    Pause.micros(Math.min(micros(failures), left));
  }

  static long micros(int failures) {
    long most = Math.min(LONGEST_MICROS, SHORTEST_MICROS << Math.min(failures, MOST_DOUBLINGS));
    return most / 2 + ThreadLocalRandom.current().nextLong(most / 2);
  }
}
