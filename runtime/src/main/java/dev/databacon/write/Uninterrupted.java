package dev.databacon.write;

import java.util.function.Supplier;

/**
 * Does what has to be done although the thread is interrupted, such as to find out whether a
 * transaction has committed: an interrupt would end the wait for a connection, and on a virtual
 * thread the connection itself. The thread is interrupted again afterwards.
 */
final class Uninterrupted {
  private Uninterrupted() {}

  /** Does the work; once more when it fails and an interrupt came meanwhile. */
  static <T> T get(Supplier<T> work) {
    boolean interrupted = Thread.interrupted();
    try {
      while (true) {
        try {
          return work.get();
        } catch (RuntimeException e) {
          if (!Thread.interrupted()) {
            throw e;
          }
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
