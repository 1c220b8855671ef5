package dev.databacon.meter.opentelemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.meter.Account;
import dev.databacon.meter.Accounting;
import dev.databacon.meter.Trips;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.metrics.SdkMeterProvider;
import io.opentelemetry.sdk.metrics.data.HistogramPointData;
import io.opentelemetry.sdk.metrics.data.MetricData;
import io.opentelemetry.sdk.testing.exporter.InMemoryMetricReader;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What OpenTelemetry is told. */
class OpenTelemetryObserverTest {
  private final InMemorySpanExporter spans = InMemorySpanExporter.create();
  private final InMemoryMetricReader metrics = InMemoryMetricReader.create();
  private final OpenTelemetrySdk sdk =
      OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(spans))
                  .build())
          .setMeterProvider(SdkMeterProvider.builder().registerMetricReader(metrics).build())
          .build();
  private final Accounting accounting = new Accounting(List.of(new OpenTelemetryObserver(sdk)));

  @AfterEach
  void close() {
    sdk.close();
  }

  private <T> T transaction(Supplier<T> block) {
    return accounting.count("Databacon", null, "transaction", block);
  }

  private boolean read() {
    return accounting.count(
        "User",
        "username",
        "",
        () -> {
          Trips.charge(accounting, "one");
          return true;
        });
  }

  private SpanData span(String name) {
    return spans.getFinishedSpanItems().stream()
        .filter(span -> span.getName().equals(name))
        .reduce(
            (a, b) -> {
              throw new AssertionError("two spans named " + name);
            })
        .orElseThrow();
  }

  @Test
  void aRoundTripIsAClientSpanInThatOfItsOperation() {
    transaction(this::read);
    SpanData operation = span("User.username");
    SpanData trip = span("node.field");
    assertThat(operation.getParentSpanId()).isEqualTo(span("Databacon transaction").getSpanId());
    assertThat(operation.getKind()).isEqualTo(SpanKind.INTERNAL);
    assertThat(trip.getParentSpanId()).isEqualTo(operation.getSpanId());
    assertThat(trip.getKind()).isEqualTo(SpanKind.CLIENT);
    assertThat(trip.getStatus()).isEqualTo(StatusData.unset());
    assertThat(trip.getEndEpochNanos() - trip.getStartEpochNanos()).isEqualTo(2_000_000);
    assertThat(trip.getStartEpochNanos()).isGreaterThanOrEqualTo(operation.getStartEpochNanos());
    assertThat(trip.getAttributes().asMap())
        .isEqualTo(
            Attributes.builder()
                .put("db.system.name", "postgresql")
                .put("db.namespace", "shop")
                .put("db.query.summary", "node.field")
                .put("db.query.text", "select ?")
                .put("server.address", "db.example")
                .put("server.port", 5433)
                .build()
                .asMap());
    assertThat(operation.getAttributes().get(AttributeKey.longKey("databacon.round_trips")))
        .isEqualTo(1);
    assertThat(operation.getAttributes().get(AttributeKey.longKey("databacon.rows"))).isEqualTo(3);
    assertThat(Span.current().getSpanContext().isValid()).isFalse();
  }

  @Test
  void spansOfTheProgramLieInThoseOfItsTransactions() {
    transaction(
        () -> {
          Span own = sdk.getTracer("test").spanBuilder("own").startSpan();
          try {
            return Context.current().with(own).wrapSupplier(this::read).get();
          } finally {
            own.end();
          }
        });
    assertThat(span("own").getParentSpanId()).isEqualTo(span("Databacon transaction").getSpanId());
    assertThat(span("User.username").getParentSpanId()).isEqualTo(span("own").getSpanId());
  }

  @Test
  void anOperationOnAnotherThreadLiesInTheOneThatHandedItOn() {
    transaction(
        () -> {
          Account account = accounting.current();
          return CompletableFuture.supplyAsync(() -> accounting.on(account, this::read)).join();
        });
    assertThat(span("User.username").getParentSpanId())
        .isEqualTo(span("Databacon transaction").getSpanId());
  }

  @Test
  void aFailureIsToldByItsState() {
    assertThatThrownBy(
            () ->
                accounting.count(
                    "User",
                    null,
                    "create",
                    () -> {
                      throw Trips.fail(accounting, "two", "23505");
                    }))
        .hasMessage("refused");
    for (String name : List.of("User create", "alias.add")) {
      assertThat(span(name).getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
      assertThat(span(name).getAttributes().get(AttributeKey.stringKey("error.type")))
          .isEqualTo("23505");
    }
    assertThat(span("alias.add").getAttributes().get(Names.STATUS)).isEqualTo("23505");
  }

  @Test
  void aFailureWithoutAStateIsToldByItsClass() {
    assertThatThrownBy(
            () ->
                transaction(
                    () -> {
                      throw new IllegalStateException("no");
                    }))
        .hasMessage("no");
    assertThat(span("Databacon transaction").getAttributes().get(Names.ERROR))
        .isEqualTo("java.lang.IllegalStateException");
  }

  @Test
  void roundTripsAreTimedInSeconds() {
    read();
    read();
    Collection<MetricData> told = metrics.collectAllMetrics();
    MetricData metric = told.iterator().next();
    assertThat(told).hasSize(1);
    assertThat(metric.getName()).isEqualTo("db.client.operation.duration");
    assertThat(metric.getUnit()).isEqualTo("s");
    HistogramPointData point = metric.getHistogramData().getPoints().iterator().next();
    assertThat(point.getCount()).isEqualTo(2);
    assertThat(point.getSum()).isEqualTo(0.004);
    assertThat(point.getBoundaries()).isEqualTo(Names.BOUNDS);
    assertThat(point.getAttributes().asMap())
        .isEqualTo(
            Attributes.builder()
                .put("db.system.name", "postgresql")
                .put("db.namespace", "shop")
                .put("db.query.summary", "node.field")
                .put("server.address", "db.example")
                .put("server.port", 5433)
                .build()
                .asMap());
  }

  @Test
  void aLongSummaryEndsBehindAName() {
    String name = "node.read+edge.add.and.more";
    String many = String.join("+", java.util.Collections.nCopies(20, name));
    assertThat(Names.summary(name)).isEqualTo(name);
    assertThat(Names.summary(many)).hasSizeBetween(230, 255);
    assertThat(many).startsWith(Names.summary(many) + "+");
  }
}
