package dev.databacon.sql;

/**
 * A thread that waits for a connection of a pool, which a {@link Stop} can end by nothing but an
 * interrupt. Thread-safe.
 */
final class PoolWait {
  private final Thread thread;
  private boolean over;
  private boolean interrupted;

  PoolWait(Thread thread) {
    this.thread = thread;
  }

  /** Interrupts it, unless somebody else has, whose interrupt is to stay. */
  synchronized void end() {
    if (!over && !thread.isInterrupted()) {
      interrupted = true;
      thread.interrupt();
    }
  }

  /** It waits no more, and its next wait is not to be met. On that thread. */
  synchronized void over() {
    over = true;
    if (interrupted) {
      Thread.interrupted();
    }
  }
}
