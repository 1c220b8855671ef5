package dev.databacon.sql;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A moment's wait before a question is asked again. An interrupt does not end it, since who is
 * interrupted would ask without a pause from then on; the thread is interrupted again afterwards.
 */
public final class Pause {
  private Pause() {}

  /** Waits so long. */
  public static void micros(long micros) {
    long end = System.nanoTime() + TimeUnit.MICROSECONDS.toNanos(micros);
    boolean interrupted = false;
    for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
      interrupted |= Thread.interrupted();
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
