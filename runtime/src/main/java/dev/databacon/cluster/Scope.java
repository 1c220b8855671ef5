package dev.databacon.cluster;

import org.jspecify.annotations.Nullable;

/**
 * Knows which transaction the operations of a thread take part in. One for each cluster that a
 * program is connected to. Thread-safe.
 */
public final class Scope {
  @SuppressWarnings("ThreadLocalUsage") // a thread may use several clusters at once
  private final ThreadLocal<@Nullable SharedTransaction> current = new ThreadLocal<>();

  Scope() {}

  /** The transaction that is open on this thread; null when there is none. */
  public @Nullable SharedTransaction current() {
    return current.get();
  }

  /** What is done within a transaction, or outside of any. */
  @FunctionalInterface
  public interface Work<T extends @Nullable Object, X extends Exception> {
    /** Does it. */
    T run() throws X;
  }

  /** Does something within a transaction, or outside of any when null. */
  public <T extends @Nullable Object, X extends Exception> T with(
      @Nullable SharedTransaction transaction, Work<T, X> work) throws X {
    SharedTransaction before = current.get();
    set(transaction);
    try {
      return work.run();
    } finally {
      set(before);
    }
  }

  private void set(@Nullable SharedTransaction transaction) {
    if (transaction == null) {
      current.remove();
    } else {
      current.set(transaction);
    }
  }
}
