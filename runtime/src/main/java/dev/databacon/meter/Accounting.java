package dev.databacon.meter;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows who asks what the operations of a program cost, and on which accounts each thread works.
 * For the runtime's own packages. Thread-safe.
 */
public final class Accounting {
  private static final Logger log = LoggerFactory.getLogger("dev.databacon.operations");

  private final List<Observer> observers;
  private final AtomicInteger meters = new AtomicInteger();

  @SuppressWarnings("ThreadLocalUsage") // a thread may use several clusters at once
  private final ThreadLocal<@Nullable Account> current = new ThreadLocal<>();

  /** With these observers, which are told of everything. */
  public Accounting(List<Observer> observers) {
    this.observers = List.copyOf(observers);
  }

  /** Whether anybody asks, on any thread; while nobody does there is nothing to be put down. */
  public boolean isOn() {
    return meters.get() > 0 || isWatched();
  }

  private boolean isWatched() {
    return !observers.isEmpty() || log.isDebugEnabled();
  }

  /** Opens a meter on this thread. */
  public Meter meter() {
    Meter meter = new Meter(this, current.get());
    meters.incrementAndGet();
    current.set(meter);
    return meter;
  }

  void close(Meter meter) {
    meters.decrementAndGet();
    // Within an operation, or another meter, that one's end comes by here again.
    if (current.get() == meter) {
      set(meter.outer());
    }
  }

  /** On which account this thread works; null when on none. */
  public @Nullable Account current() {
    return current.get();
  }

  /** Something that is done on an account. */
  @FunctionalInterface
  public interface Work<T extends @Nullable Object, X extends Exception> {
    /** Does it. */
    T run() throws X;
  }

  /** Does something on an account, which another thread may have handed on; null for none. */
  public <T extends @Nullable Object, X extends Exception> T on(
      @Nullable Account account, Work<T, X> work) throws X {
    Account before = current.get();
    if (before == account) {
      return work.run();
    }
    set(account);
    try {
      return work.run();
    } finally {
      set(before);
    }
  }

  private void set(@Nullable Account account) {
    Account open = account;
    while (open instanceof Meter meter && meter.isClosed()) {
      open = meter.outer();
    }
    if (open == null) {
      current.remove();
    } else {
      current.set(open);
    }
  }

  /** Runs one operation on a field of a type, or on the type when null; see {@link Operation}. */
  public <T extends @Nullable Object> T count(
      String type, @Nullable String field, String verb, Supplier<T> work) {
    return isOn() ? run(type, field, verb, work::get) : work.get();
  }

  /** The same for what may throw more. */
  public <T extends @Nullable Object, X extends Exception> T run(
      String type, @Nullable String field, String verb, Work<T, X> work) throws X {
    Account outer = current.get();
    if (outer == null && !isWatched()) {
      return work.run();
    }
    Operation operation = new Operation(outer, type, field, verb);
    begin(operation);
    return within(operation, work);
  }

  @SuppressWarnings("IllegalCatch") // thrown again
  private <T extends @Nullable Object, X extends Exception> T within(
      Operation operation, Work<T, X> work) throws X {
    Throwable failure = null;
    current.set(operation);
    try {
      return work.run();
    } catch (Throwable e) {
      failure = e;
      throw e;
    } finally {
      set(operation.outer());
      end(operation, failure);
    }
  }

  private void begin(Operation operation) {
    for (Account account = operation.outer(); account != null; account = account.outer()) {
      if (account instanceof Meter meter) {
        meter.begun();
      }
    }
    if (!observers.isEmpty()) {
      List<Operation.Watcher> watchers = new ArrayList<>(observers.size());
      observers.forEach(observer -> safely(() -> watch(observer, operation, watchers)));
      operation.watchers(watchers);
    }
  }

  private static void watch(
      Observer observer, Operation operation, List<Operation.Watcher> watchers) {
    Operation parent = operation.parent();
    Observation above = parent == null ? null : parent.observation(observer);
    Observation observation = observer.begin(operation, above);
    if (observation != null) {
      watchers.add(new Operation.Watcher(observer, observation));
    }
  }

  private static void end(Operation operation, @Nullable Throwable failure) {
    operation.end();
    for (int i = operation.watchers().size() - 1; i >= 0; i--) {
      Observation observation = operation.watchers().get(i).observation();
      safely(() -> observation.end(operation, failure));
    }
    if (log.isDebugEnabled()) {
      if (failure == null) {
        log.debug("{}", operation);
      } else {
        log.debug("{}, failed with {}", operation, failure.getClass().getSimpleName());
      }
    }
  }

  static void log(Operation operation, RoundTrip trip) {
    if (log.isTraceEnabled()) {
      Cost cost = trip.cost();
      log.trace(
          "{}: {} at {}, statements {}, rows {}, bytes {} and {}, {} us",
          operation.name(),
          trip.name(),
          trip.server().name(),
          cost.statements(),
          cost.rows(),
          cost.bytesSent(),
          cost.bytesReceived(),
          TimeUnit.NANOSECONDS.toMicros(trip.nanos()));
    }
  }

  /** An observer must not make an operation fail, nor a library of another version that it uses. */
  @SuppressWarnings("IllegalCatch")
  static void safely(Runnable telling) {
    try {
      telling.run();
    } catch (VirtualMachineError e) {
      throw e;
    } catch (Throwable e) {
      log.warn("An observer of operations failed", e);
    }
  }

  /** Puts a round trip down, on the accounts of whoever made it. */
  public static void charge(Account account, RoundTrip trip) {
    account.charge(trip);
  }
}
