package dev.databacon.meter;

import org.jspecify.annotations.Nullable;

/** What an observer is told of one operation. */
public interface Observation {
  /** A round trip is over; on the thread that made it, which may be another than the caller's. */
  default void roundTrip(RoundTrip trip) {}

  /**
   * The operation is over; on the thread that it was called on, after every operation within it.
   *
   * @param failure what it throws; null when it returns
   */
  void end(Operation operation, @Nullable Throwable failure);
}
