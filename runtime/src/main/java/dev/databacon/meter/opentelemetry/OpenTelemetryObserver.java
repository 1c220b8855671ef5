package dev.databacon.meter.opentelemetry;

import dev.databacon.meter.Observation;
import dev.databacon.meter.Observer;
import dev.databacon.meter.Operation;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.metrics.DoubleHistogram;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import org.jspecify.annotations.Nullable;

/**
 * Tells OpenTelemetry of operations: a span for each, named as {@link Operation#name}, and under it
 * a span of the kind {@code CLIENT} for each round trip, by the stable conventions for databases;
 * and the metric {@code db.client.operation.duration} of round trips. Thread-safe.
 *
 * <p>The span of an operation is the current one of its thread meanwhile, so that spans of a
 * transaction's block lie in it. {@code db.query.summary} are the names of the statements, {@code
 * db.query.text} is their text with {@code ?} for parameters; no value is told. {@code
 * db.namespace} is the database that the connection was made to. {@code error.type} is the
 * SQLSTATE, or the name of the exception where there is none.
 */
public final class OpenTelemetryObserver implements Observer {
  private static final String SCOPE = "dev.databacon";

  private final Tracer tracer;
  private final DoubleHistogram durations;

  /** Tells this one; for {@code DatabaconConfig.Builder.observer}. */
  public OpenTelemetryObserver(OpenTelemetry telemetry) {
    tracer = telemetry.tracerBuilder(SCOPE).setSchemaUrl(Names.SCHEMA).build();
    durations =
        telemetry
            .meterBuilder(SCOPE)
            .setSchemaUrl(Names.SCHEMA)
            .build()
            .histogramBuilder(Names.DURATION)
            .setDescription("Duration of database client operations.")
            .setUnit("s")
            .setExplicitBucketBoundariesAdvice(Names.BOUNDS)
            .build();
  }

  @Override
  public Observation begin(Operation operation, @Nullable Observation parent) {
    Context around = around(parent);
    Span span =
        tracer
            .spanBuilder(operation.name())
            .setParent(around)
            .setStartTimestamp(operation.startedAt())
            .startSpan();
    return new OperationSpan(operation, span, around.with(span), tracer, durations);
  }

  /** Where this thread is; on one that the operation was handed to that is nowhere. */
  private static Context around(@Nullable Observation parent) {
    Context here = Context.current();
    return parent instanceof OperationSpan above
            && !Span.fromContext(here).getSpanContext().isValid()
        ? above.context()
        : here;
  }
}
