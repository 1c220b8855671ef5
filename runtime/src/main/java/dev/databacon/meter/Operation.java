package dev.databacon.meter;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One call of a public method that has to do with the network, while it runs and after. Holds no
 * stored value. Thread-safe.
 */
public final class Operation extends Account {
  private final String type;
  private final @Nullable String field;
  private final String verb;
  private final Instant startedAt = Instant.now();
  private final long startNanos = System.nanoTime();
  private List<Watcher> watchers = List.of();
  private volatile long nanos = -1;

  Operation(@Nullable Account outer, String type, @Nullable String field, String verb) {
    super(outer);
    this.type = type;
    this.field = field;
    this.verb = verb;
  }

  /** One observer, and what it made of this operation. */
  record Watcher(Observer observer, Observation observation) {}

  void watchers(List<Watcher> all) {
    watchers = all;
  }

  List<Watcher> watchers() {
    return watchers;
  }

  /** What an observer made of this operation; null when it does not look at it. */
  @SuppressWarnings("ReferenceEquality") // the very one that made it
  @Nullable Observation observation(Observer observer) {
    for (Watcher watcher : watchers) {
      if (watcher.observer == observer) {
        return watcher.observation;
      }
    }
    return null;
  }

  void add(RoundTrip trip) {
    tally().add(trip);
    Accounting.log(this, trip);
    for (Watcher watcher : watchers) {
      Accounting.safely(() -> watcher.observation.roundTrip(trip));
    }
  }

  void end() {
    nanos = System.nanoTime() - startNanos;
  }

  /**
   * The field and what is done with it, such as {@code User.username} for reading it, {@code
   * Doc.terms add}, {@code User create}. There are as many as a program has such calls, whatever
   * its data.
   */
  public String name() {
    String subject = field == null ? type : type + "." + field;
    return verb.isEmpty() ? subject : subject + " " + verb;
  }

  /** The simple name of the node type, with the steps of a path; or a class of the library. */
  public String type() {
    return type;
  }

  /** What is done: empty for plain reading. */
  public String verb() {
    return verb;
  }

  /** The operation that this one is a part of, such as its transaction; null for most. */
  public @Nullable Operation parent() {
    return operation(outer());
  }

  /** When it began by the clock. */
  public Instant startedAt() {
    return startedAt;
  }

  /** When it began, as {@link System#nanoTime} counts. */
  public long startNanos() {
    return startNanos;
  }

  /** How long it took, or has taken so far. */
  public long nanos() {
    long ended = nanos;
    return ended >= 0 ? ended : System.nanoTime() - startNanos;
  }

  /** What it cost so far, without the operations within it. */
  public Cost cost() {
    return tally().total();
  }

  /** The same for each server that was asked anything, by configured name. */
  public Map<String, Cost> byServer() {
    return tally().byServer();
  }

  /** What it was and what it cost, in the words of the log. */
  @Override
  public String toString() {
    Cost cost = cost();
    return "%s: round trips %d, servers %s, rows %d, %d.%03d ms"
        .formatted(
            name(),
            cost.roundTrips(),
            byServer().keySet(),
            cost.rows(),
            TimeUnit.NANOSECONDS.toMillis(nanos()),
            TimeUnit.NANOSECONDS.toMicros(nanos()) % 1000);
  }
}
