package dev.databacon.sql;

import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.spi.AbstractInterruptibleChannel;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
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
  private static final long LONGEST_PAUSE_MICROS = 1_000_000;

  private final Executor threads;
  private final Set<PgConnection> talking = ConcurrentHashMap.newKeySet();
  private volatile @Nullable String reason;

  /** Requests to cancel are sent by other threads, since each takes a connection of its own. */
  public Stop(Executor threads) {
    this.threads = threads;
  }

  /** Ends what goes on, and keeps more from being sent. Returns at once. */
  public void now(String why) {
    if (reason != null) {
      return;
    }
    reason = why;
    // Whoever is not in there by now asks first whether it may send.
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
    String why = reason;
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
    return reason != null;
  }

  /** Does something that is to end when this thread is interrupted, which it stays. */
  public void whenInterrupted(Runnable work) {
    Interrupts interrupts = new Interrupts();
    interrupts.begun();
    try {
      work.run();
    } finally {
      interrupts.ended();
    }
  }

  /** No channel, but what the platform tells when a thread that waits is interrupted. */
  private final class Interrupts extends AbstractInterruptibleChannel {
    void begun() {
      begin();
    }

    void ended() {
      try {
        end(true);
      } catch (AsynchronousCloseException e) {
        log.debug("A thread was interrupted while it waited for a server", e);
      }
    }

    @Override
    protected void implCloseChannel() {
      now("The thread was interrupted.");
    }
  }
}
