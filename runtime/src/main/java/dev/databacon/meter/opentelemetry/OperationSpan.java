package dev.databacon.meter.opentelemetry;

import dev.databacon.error.DatabaconException;
import dev.databacon.meter.Cost;
import dev.databacon.meter.Observation;
import dev.databacon.meter.Operation;
import dev.databacon.meter.RoundTrip;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.common.AttributesBuilder;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The span of one operation, and those of its round trips. Thread-safe. */
final class OperationSpan implements Observation {
  private static final double NANOS = 1e9;

  private final Operation operation;
  private final Span span;
  private final Context context;
  private final Tracer tracer;
  private final DoubleHistogram durations;
  private final Scope scope;

  @SuppressWarnings("MustBeClosedChecker") // closed at the end of the operation, on its thread
  OperationSpan(
      Operation operation, Span span, Context context, Tracer tracer, DoubleHistogram durations) {
    this.operation = operation;
    this.span = span;
    this.context = context;
    this.tracer = tracer;
    this.durations = durations;
    this.scope = context.makeCurrent();
  }

  Context context() {
    return context;
  }

  @Override
  public void roundTrip(RoundTrip trip) {
    Attributes attributes = attributes(trip);
    SpanBuilder child =
        tracer
            .spanBuilder(Names.summary(trip.name()))
            .setSpanKind(SpanKind.CLIENT)
            .setParent(context)
            .setAllAttributes(attributes)
            .setStartTimestamp(at(trip.startNanos()));
    String text = trip.text();
    if (text != null) {
      child.setAttribute(Names.TEXT, text);
    }
    Span told = child.startSpan();
    if (trip.failure() != null) {
      told.setStatus(StatusCode.ERROR);
    }
    told.end(at(trip.startNanos() + trip.nanos()));
    durations.record(trip.nanos() / NANOS, attributes, context);
  }

  private static Attributes attributes(RoundTrip trip) {
    RoundTrip.Endpoint server = trip.server();
    AttributesBuilder attributes =
        Attributes.builder()
            .put(Names.SYSTEM, "postgresql")
            .put(Names.NAMESPACE, server.database())
            .put(Names.SUMMARY, Names.summary(trip.name()))
            .put(Names.ADDRESS, server.host())
            .put(Names.PORT, (long) server.port());
    DatabaconException failure = trip.failure();
    if (failure != null) {
      String state = failure.sqlState();
      attributes.put(Names.ERROR, state == null ? failure.getClass().getName() : state);
      if (state != null) {
        attributes.put(Names.STATUS, state);
      }
    }
    return attributes.build();
  }

  /** When it was by the clock, by which the operation began. */
  private Instant at(long nanos) {
    return operation.startedAt().plusNanos(nanos - operation.startNanos());
  }

  @Override
  public void end(Operation ended, @Nullable Throwable failure) {
    scope.close();
    Cost cost = ended.cost();
    span.setAttribute(Names.ROUND_TRIPS, cost.roundTrips());
    span.setAttribute(Names.ROWS, cost.rows());
    if (failure != null) {
      span.setStatus(StatusCode.ERROR);
      span.setAttribute(Names.ERROR, error(failure));
    }
    span.end(at(ended.startNanos() + ended.nanos()));
  }

  private static String error(Throwable failure) {
    String state = failure instanceof DatabaconException known ? known.sqlState() : null;
    return state == null ? failure.getClass().getName() : state;
  }
}
