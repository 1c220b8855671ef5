package dev.databacon.write;

import java.util.concurrent.TimeUnit;

/**
 * Whether writes to several servers go out at once, or to one server after the other in an order
 * that everybody keeps. At once is faster; in order nobody waits crosswise. So they go out at once
 * until one had to wait, and then in order for a second. Thread-safe.
 */
final class WriteOrder {
  private static final long CAUTION_NANOS = TimeUnit.SECONDS.toNanos(1);

  private volatile long inOrderUntil = System.nanoTime();

  boolean mayWriteAtOnce() {
    return System.nanoTime() - inOrderUntil >= 0;
  }

  /** A write that went out at once met another one. */
  void waited() {
    inOrderUntil = System.nanoTime() + CAUTION_NANOS;
  }
}
