package dev.databacon.write;

import dev.databacon.error.TransactionConflictException;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Pause;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Repeats an operation that read first and found, on writing, that another one had come between.
 * Nothing was written by then, so it may start over until its deadline.
 */
final class Attempts {
  private static final int AT_ONCE = 3;
  private static final long LONGEST_PAUSE_MICROS = 20_000;

  private Attempts() {}

  static <T extends @Nullable Object> T run(Deadline deadline, Supplier<T> attempt) {
    for (int i = 1; ; i++) {
      try {
        return attempt.get();
      } catch (TransactionConflictException e) {
        if (!deadline.allowsAnotherAttempt(e)) {
          throw e;
        }
        pause(i);
      }
    }
  }

  /** Short and random, so that those who met once do not meet again and again. */
  static void pause(int failures) {
    if (failures > AT_ONCE) {
      long most = Math.min(LONGEST_PAUSE_MICROS, 200L << Math.min(failures, 10));
      long micros = ThreadLocalRandom.current().nextLong(most);
      Pause.micros(micros);
    }
  }
}
