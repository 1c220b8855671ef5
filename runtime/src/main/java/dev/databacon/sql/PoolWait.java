package dev.databacon.sql;

import java.util.concurrent.locks.ReentrantLock;

/**
 * A thread that waits for a connection of a pool, which a {@link Stop} can end by nothing but an
 * interrupt. Thread-safe.
 */
final class PoolWait {
  private final Thread thread;
  private final ReentrantLock lock = new ReentrantLock();
  private boolean over;
  private boolean interrupted;

  PoolWait(Thread thread) {
    this.thread = thread;
  }

  /** Interrupts it, unless somebody else has, whose interrupt is to stay. */
  void end() {
    lock.lock();
    try {
      if (!over && !thread.isInterrupted()) {
        interrupted = true;
        thread.interrupt();
      }
    } finally {
      lock.unlock();
    }
  }

  /** It waits no more, and its next wait is not to be met. On that thread. */
  void over() {
    lock.lock();
    try {
      over = true;
      if (interrupted) {
        Thread.interrupted();
      }
    } finally {
      lock.unlock();
    }
  }
}
