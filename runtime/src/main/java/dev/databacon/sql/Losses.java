package dev.databacon.sql;

import java.util.concurrent.TimeUnit;

/**
 * Whether a connection to a server was lost just now: others may be lost too, which nobody knows of
 * those that were in use shortly before. A loss does not say whether the server is gone or only
 * that connection. Thread-safe.
 */
final class Losses {
  /** The pool itself asks connections that were idle for half a second. */
  private static final long DOUBTED_MILLIS = 1_000;

  private static final long NEVER = Long.MIN_VALUE;

  private final long start = System.nanoTime();
  private volatile long lastMillis = NEVER;

  /** One was lost. */
  void lost() {
    lastMillis = now();
  }

  /** Whether others have to be asked before they are used. */
  boolean isDoubtful() {
    long last = lastMillis;
    return last != NEVER && now() - last < DOUBTED_MILLIS;
  }

  private long now() {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
  }
}
