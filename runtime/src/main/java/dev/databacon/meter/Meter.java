package dev.databacon.meter;

import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * Counts what operations cost that are called on the thread which opened it, from then until it is
 * closed, wherever their work is done; not those of other threads. Meters may be opened within one
 * another, and each counts for itself. May be asked at any time, also when it is closed, and from
 * any thread.
 *
 * <p>Counted are the statements of the runtime. The pool's own checks of connections that were idle
 * for long, and the making of connections, are not, nor is a turn that the driver may take more for
 * a statement that is new to a connection.
 */
public final class Meter extends Account implements AutoCloseable {
  private final Accounting accounting;
  private final LongAdder operations = new LongAdder();
  private volatile boolean closed;

  Meter(Accounting accounting, @Nullable Account outer) {
    super(outer);
    this.accounting = accounting;
  }

  void begun() {
    if (!closed) {
      operations.increment();
    }
  }

  void add(RoundTrip trip) {
    if (!closed) {
      tally().add(trip);
    }
  }

  boolean isClosed() {
    return closed;
  }

  /**
   * Calls of public methods that had to do with the network: accessors, pages, writes, terminals of
   * paths. A transaction is one, and each call in it another.
   */
  public long operations() {
    return operations.sum();
  }

  /** Exchanges with a server. Those with several servers at the same time are one for each. */
  public long roundTrips() {
    return cost().roundTrips();
  }

  /** SQL statements, with those that begin, mark and end transactions. */
  public long statements() {
    return cost().statements();
  }

  /** Rows that were read. */
  public long rows() {
    return cost().rows();
  }

  /** Bytes in both directions; see {@link Cost#bytesSent}. */
  public long bytes() {
    return cost().bytes();
  }

  /** All of it together. */
  public Cost cost() {
    return tally().total();
  }

  /** What each server that was asked anything cost, by configured name. */
  public Map<String, Cost> byServer() {
    return tally().byServer();
  }

  /** Stops counting. To be called on the thread that opened it, after those opened within it. */
  @Override
  public void close() {
    if (!closed) {
      closed = true;
      accounting.close(this);
    }
  }

  @Override
  public String toString() {
    return operations() + " operations, " + cost();
  }
}
