package dev.databacon.sql;

import dev.databacon.error.TransactionConflictException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The moment by which an operation must have finished; it bounds the wait for a connection and
 * every statement. Immutable.
 */
public final class Deadline {
  private final long endNanos;
  private final long totalMillis;
  private final boolean standard;
  private final Repeat repeat;
  private final @Nullable Stop stop;

  private Deadline(long totalMillis, boolean standard) {
    this(
        System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(totalMillis),
        totalMillis,
        standard,
        Repeat.ALWAYS,
        null);
  }

  private Deadline(
      long endNanos, long totalMillis, boolean standard, Repeat repeat, @Nullable Stop stop) {
    this.stop = stop;
    this.endNanos = endNanos;
    this.totalMillis = totalMillis;
    this.standard = standard;
    this.repeat = repeat;
  }

  /** After which conflicts it helps an operation to start over. */
  private enum Repeat {
    /** It holds nothing then that others wait for. */
    ALWAYS,
    /** The transaction that it is a part of keeps the locks that others wait for. */
    WHEN_OVERTAKEN,
    /** It would see the same snapshot again. */
    NEVER
  }

  /** A deadline that the caller asked for, from now. */
  public static Deadline after(Duration timeout) {
    return new Deadline(Math.max(1, timeout.toMillis()), false);
  }

  /**
   * The configured default, from now. Sessions enforce it on the server already ({@code
   * statement_timeout}), so it costs nothing per statement.
   */
  public static Deadline standard(long millis) {
    return new Deadline(millis, true);
  }

  /**
   * The same, for operations that are a part of a transaction: what that holds, or the snapshot
   * that it sees, is still there when one of them starts over.
   */
  public Deadline withinTransaction(boolean snapshot) {
    Repeat asked = snapshot ? Repeat.NEVER : Repeat.WHEN_OVERTAKEN;
    return repeat == asked ? this : new Deadline(endNanos, totalMillis, standard, asked, stop);
  }

  /** Whether it helps an operation that met another write to start over, and there is time. */
  public boolean allowsAnotherAttempt(TransactionConflictException conflict) {
    boolean helps =
        repeat == Repeat.ALWAYS
            || (repeat == Repeat.WHEN_OVERTAKEN && !SqlErrors.isLostLock(conflict.sqlState()));
    return helps && remainingMillis() > 0;
  }

  /** This one, or one that long from now when this has less left. */
  public Deadline orAtLeast(Duration time) {
    if (remainingMillis() >= time.toMillis()) {
      return this;
    }
    Deadline later = after(time);
    return stop == null ? later : later.stoppedBy(stop);
  }

  /** The same, for what may have to end before. */
  public Deadline stoppedBy(Stop other) {
    return new Deadline(endNanos, totalMillis, standard, repeat, other);
  }

  /** What may end it before; null when nothing does. */
  @Nullable Stop stop() {
    return stop;
  }

  /** This one, or the other when that has less left. */
  public Deadline orSooner(Deadline other) {
    return remainingMillis() <= other.remainingMillis() ? this : other;
  }

  /** Milliseconds left, zero or negative when it has passed. */
  public long remainingMillis() {
    return TimeUnit.NANOSECONDS.toMillis(endNanos - System.nanoTime());
  }

  /** Milliseconds it had from the start, for messages. */
  public long totalMillis() {
    return totalMillis;
  }

  /**
   * The timeout to set on a statement, or 0 when the session's own timeout is close enough: it is,
   * as long as nine tenths of a standard deadline are left.
   */
  long statementMillis() {
    long remaining = remainingMillis();
    return standard && remaining * 10 >= totalMillis * 9 ? 0 : Math.max(1, remaining);
  }
}
