package dev.databacon.meter.micrometer;

import dev.databacon.meter.Cost;
import dev.databacon.meter.Observation;
import dev.databacon.meter.Observer;
import dev.databacon.meter.Operation;
import dev.databacon.meter.RoundTrip;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Puts what operations cost into a Micrometer registry. Thread-safe.
 *
 * <ul>
 *   <li>{@code databacon.operations}: a timer with the tags {@code operation}, which is {@link
 *       Operation#name}, and {@code error}, the simple name of what it threw or {@code none}
 *   <li>{@code databacon.round.trips}: a timer with the same tags and {@code server}, its
 *       configured name
 *   <li>{@code databacon.statements}, {@code databacon.rows}, {@code databacon.bytes.sent} and
 *       {@code databacon.bytes.received}: counters with the tags {@code operation} and {@code
 *       server}
 * </ul>
 *
 * No tag has more values than a program has calls, servers and classes of exceptions.
 */
public final class MicrometerObserver implements Observer {
  private static final String OPERATION = "operation";
  private static final String SERVER = "server";
  private static final String ERROR = "error";

  private final MeterProvider<Timer> operations;
  private final MeterProvider<Timer> roundTrips;
  private final MeterProvider<Counter> statements;
  private final MeterProvider<Counter> rows;
  private final MeterProvider<Counter> bytesSent;
  private final MeterProvider<Counter> bytesReceived;

  /** Puts them into this registry; for {@code DatabaconConfig.Builder.observer}. */
  public MicrometerObserver(MeterRegistry registry) {
    operations =
        Timer.builder("databacon.operations")
            .description("Calls that had to do with the network")
            .withRegistry(registry);
    roundTrips =
        Timer.builder("databacon.round.trips")
            .description("Exchanges with a server")
            .withRegistry(registry);
    statements =
        counter("databacon.statements", "statements", "SQL statements").withRegistry(registry);
    rows = counter("databacon.rows", "rows", "Rows that were read").withRegistry(registry);
    bytesSent = counter("databacon.bytes.sent", "bytes", "Bytes to servers").withRegistry(registry);
    bytesReceived =
        counter("databacon.bytes.received", "bytes", "Bytes from servers").withRegistry(registry);
  }

  private static Counter.Builder counter(String name, String unit, String description) {
    return Counter.builder(name).baseUnit(unit).description(description);
  }

  @Override
  public Observation begin(Operation operation, @Nullable Observation parent) {
    return new Watch(operation.name());
  }

  private static String error(@Nullable Throwable failure) {
    return failure == null ? "none" : failure.getClass().getSimpleName();
  }

  /** Of one operation. */
  private final class Watch implements Observation {
    private final String operation;

    Watch(String operation) {
      this.operation = operation;
    }

    @Override
    public void roundTrip(RoundTrip trip) {
      Tags where = Tags.of(OPERATION, operation, SERVER, trip.server().name());
      roundTrips
          .withTags(where.and(ERROR, error(trip.failure())))
          .record(trip.nanos(), TimeUnit.NANOSECONDS);
      Cost cost = trip.cost();
      statements.withTags(where).increment((double) cost.statements());
      rows.withTags(where).increment((double) cost.rows());
      bytesSent.withTags(where).increment((double) cost.bytesSent());
      bytesReceived.withTags(where).increment((double) cost.bytesReceived());
    }

    @Override
    public void end(Operation ended, @Nullable Throwable failure) {
      operations
          .withTags(OPERATION, operation, ERROR, error(failure))
          .record(ended.nanos(), TimeUnit.NANOSECONDS);
    }
  }
}
