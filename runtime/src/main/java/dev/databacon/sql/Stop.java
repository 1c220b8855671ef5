package dev.databacon.sql;

import dev.databacon.sql.Connections.Lender;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.postgresql.jdbc.PgConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends statements whose answers nobody wants any more, on the server too. It belongs to a {@link
 * Deadline}, and so reaches whatever is asked under it. Thread-safe.
 *
 * <p>A request to cancel names a connection and not a statement, so one that is late could meet the
 * next statement there. Therefore a connection that was in use at that moment is thrown away, even
 * when the request met nothing.
 */
public final class Stop {
  private static final Logger log = LoggerFactory.getLogger(Stop.class);
  private static final long FIRST_PAUSE_MICROS = 10_000;
  static final String INTERRUPTED = "The thread was interrupted.";
  private static final long LONGEST_PAUSE_MICROS = 1_000_000;

  private final Executor threads;
  private final Set<PgConnection> talking = ConcurrentHashMap.newKeySet();
  private final Set<PoolWait> waiting = ConcurrentHashMap.newKeySet();
  private final AtomicReference<@Nullable String> reason = new AtomicReference<>();

  /** Requests to cancel are sent by other threads, since each takes a connection of its own. */
  public Stop(Executor threads) {
    this.threads = threads;
  }

  /** Ends what goes on, and keeps more from being sent. Returns at once. */
  public void now(String why) {
    if (!reason.compareAndSet(null, why)) {
      return;
    }
    // Whoever is not in there by now asks first whether it may send.
    waiting.forEach(PoolWait::end);
    for (PgConnection connection : List.copyOf(talking)) {
      try {
        threads.execute(() -> cancel(connection));
      } catch (RejectedExecutionException | OutOfMemoryError e) {
        // As when everything is closed. Its deadline ends the statement; nobody uses the
        // connection.
        log.debug("No thread to cancel a statement", e);
      }
    }
  }

  /** Again until it has ended: the first request may have come before the statement. */
  private void cancel(PgConnection connection) {
    long pause = FIRST_PAUSE_MICROS;
    do {
      try {
        connection.getQueryExecutor().sendQueryCancel();
      } catch (SQLException e) {
        log.debug("A request to cancel a statement was not delivered", e);
      }
      Pause.micros(pause);
      pause = Math.min(LONGEST_PAUSE_MICROS, pause * 2);
    } while (talking.contains(connection));
  }

  /**
   * Throws when it is to end.
   *
   * @throws CancellationException which says why
   */
  public void check() {
    check(null);
  }

  void check(@Nullable Throwable cause) {
    if (Thread.currentThread().isInterrupted() && Interrupts.reach(this)) {
      // What was interrupted may have ended before this was told.
      now(INTERRUPTED);
    }
    String why = reason.get();
    if (why != null) {
      CancellationException cancelled = new CancellationException(why);
      cancelled.initCause(cause);
      throw cancelled;
    }
  }

  /** A connection is about to be used. */
  void enter(PgConnection connection) {
    talking.add(connection);
  }

  /** It has been; true when it may be met by a request to cancel. */
  boolean leave(PgConnection connection) {
    talking.remove(connection);
    return reason.get() != null;
  }

  /**
   * Waits for a connection.
   *
   * @throws CancellationException when it is to end meanwhile
   */
  Connection lend(Lender lender, long millis) throws SQLException {
    PoolWait wait = new PoolWait(Thread.currentThread());
    waiting.add(wait);
    try {
      check();
      return lender.lend(millis);
    } catch (SQLException e) {
      check(e);
      throw e;
    } finally {
      waiting.remove(wait);
      wait.over();
    }
  }

  /** Does something that is to end when this thread is interrupted, which it stays. */
  public void whenInterrupted(Runnable work) {
    Interrupts.during(work, this);
  }
}
