package dev.databacon.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.Databacon;
import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.TermFields;
import dev.databacon.corpus.TermNode;
import dev.databacon.corpus.UserNode;
import dev.databacon.error.AliasTakenException;
import dev.databacon.meter.micrometer.MicrometerObserver;
import dev.databacon.meter.opentelemetry.OpenTelemetryObserver;
import dev.databacon.path.Terminal;
import dev.databacon.support.CorpusCluster;
import dev.databacon.support.OnServers;
import dev.databacon.support.Told;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What observers are told. */
@DatabaconTest(servers = 2)
class ObserversTest {

  private static CorpusCluster watched(TestCluster cluster, Observer... observers) {
    Databacon db =
        cluster.connect(
            settings -> Arrays.stream(observers).forEach(observer -> settings.observer(observer)));
    return new CorpusCluster(cluster, db);
  }

  @Test
  void anOperationGoesOnWhateverItsObserverDoes(TestCluster cluster) {
    CorpusCluster c =
        watched(
            cluster,
            (operation, parent) -> {
              throw new IllegalStateException("on purpose");
            },
            (operation, parent) ->
                (ended, failure) -> {
                  throw new IllegalStateException("on purpose");
                });
    UserNode user = c.users.create(u -> u.password("x"));
    assertThat(user.password()).isEqualTo("x");
  }

  @Test
  void micrometerCountsWhatTheMeterCounts(TestCluster cluster) {
    SimpleMeterRegistry registry = new SimpleMeterRegistry();
    CorpusCluster c = watched(cluster, new MicrometerObserver(registry));
    UserNode user = c.users.create(u -> {});
    Cost cost;
    try (Meter meter = c.db.meter()) {
      user.username();
      user.username();
      cost = meter.cost();
    }
    assertThat(timed(registry, "databacon.operations")).isEqualTo(2);
    assertThat(timed(registry, "databacon.round.trips")).isEqualTo(cost.roundTrips()).isEqualTo(2);
    assertThat(counted(registry, "databacon.statements")).isEqualTo(cost.statements());
    assertThat(counted(registry, "databacon.rows")).isEqualTo(cost.rows());
    assertThat(counted(registry, "databacon.bytes.sent")).isEqualTo(cost.bytesSent());
    assertThat(counted(registry, "databacon.bytes.received")).isEqualTo(cost.bytesReceived());
  }

  private static long timed(SimpleMeterRegistry registry, String name) {
    return registry.get(name).tag("operation", "User.username").timer().count();
  }

  private static long counted(SimpleMeterRegistry registry, String name) {
    return (long) registry.get(name).tag("operation", "User.username").counter().count();
  }

  @Test
  void openTelemetryIsToldOfRealRoundTrips(TestCluster cluster) {
    InMemorySpanExporter exporter = InMemorySpanExporter.create();
    try (OpenTelemetrySdk sdk =
        OpenTelemetrySdk.builder()
            .setTracerProvider(
                SdkTracerProvider.builder()
                    .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                    .build())
            .build()) {
      CorpusCluster c = watched(cluster, new OpenTelemetryObserver(sdk));
      UserNode user = c.users.create(u -> u.username("told of"));
      exporter.reset();
      user.username();
      SpanData operation = named(exporter, "User.username");
      SpanData trip = below(exporter, operation);
      assertThat(trip.getKind()).isEqualTo(SpanKind.CLIENT);
      assertThat(trip.getStartEpochNanos()).isGreaterThanOrEqualTo(operation.getStartEpochNanos());
      assertThat(trip.getEndEpochNanos()).isLessThanOrEqualTo(operation.getEndEpochNanos());
      URI home = home(cluster, c, user);
      assertThat(text(trip, "server.address")).isEqualTo(home.getHost());
      assertThat(trip.getAttributes().get(AttributeKey.longKey("server.port")))
          .isEqualTo(home.getPort());
      assertThat(text(trip, "db.namespace")).isEqualTo(home.getPath().substring(1));
      assertThat(text(trip, "db.query.text")).contains("databacon.node").contains("?");
      assertThat(text(trip, "db.query.summary")).isEqualTo(trip.getName());
      exporter.reset();
      assertThatThrownBy(() -> c.users.create(u -> u.username("told of")))
          .isInstanceOf(AliasTakenException.class);
      assertThat(text(named(exporter, "User create"), "error.type")).isEqualTo("23505");
      assertThat(exporter.getFinishedSpanItems())
          .filteredOn(span -> span.getKind() == SpanKind.CLIENT)
          .extracting(span -> text(span, "db.response.status_code"))
          .contains("23505");
    }
  }

  private static SpanData named(InMemorySpanExporter exporter, String name) {
    return exporter.getFinishedSpanItems().stream()
        .filter(span -> span.getName().equals(name))
        .findAny()
        .orElseThrow();
  }

  private static SpanData below(InMemorySpanExporter exporter, SpanData operation) {
    List<SpanData> all =
        exporter.getFinishedSpanItems().stream()
            .filter(span -> span.getParentSpanId().equals(operation.getSpanId()))
            .toList();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private static String text(SpanData span, String attribute) {
    return span.getAttributes().get(AttributeKey.stringKey(attribute));
  }

  private static URI home(TestCluster cluster, CorpusCluster c, UserNode user) {
    int ordinal = c.db.engine().cluster().server(user.id()).ordinal();
    return URI.create(cluster.server(ordinal).jdbcUrl().substring("jdbc:".length()));
  }

  @Test
  void pathsSendTheStatementsThatTheyExplain(TestCluster two) {
    sendsWhatItExplains(two);
  }

  @Test
  @DatabaconTest(servers = 1)
  void pathsOnOneServerDoSoToo(TestCluster one) {
    sendsWhatItExplains(one);
  }

  private static void sendsWhatItExplains(TestCluster cluster) {
    List<RoundTrip> told = new CopyOnWriteArrayList<>();
    CorpusCluster c = watched(cluster, (operation, parent) -> new Told(told));
    // What leads to one node on a server only is read by another statement.
    List<DocNode> docs = OnServers.several(c.db, () -> c.docs.create(d -> {}));
    List<TermNode> terms = OnServers.several(c.db, () -> c.terms.create(t -> t.docCount(5)));
    docs.forEach(doc -> doc.terms.addAll(terms));
    DocNode doc = docs.get(0);
    var all = doc.path().terms();
    var big = doc.path().terms().where(TermFields.DOC_COUNT.greaterThan(4L));
    Stream.<Explained>of(
            new Explained(all.explain(), () -> all.list()),
            new Explained(
                all.docs().terms().docCount().explain(), all.docs().terms().docCount()::list),
            new Explained(big.docs().slug().explain(), big.docs().slug()::list),
            new Explained(big.docs().distinct().explain(), () -> big.docs().distinct().list()),
            new Explained(
                all.docs().distinct().terms().explain(),
                () -> all.docs().distinct().terms().list()),
            new Explained(c.terms.path().docs().explain(), () -> c.terms.path().docs().list()),
            new Explained(all.explain(Terminal.FIRST), () -> all.first()),
            new Explained(all.explain(Terminal.COUNT), () -> all.count()),
            new Explained(c.docs.path().explain(Terminal.COUNT), () -> c.docs.path().count()),
            new Explained(all.docs().explain(Terminal.COUNT), () -> all.docs().count()),
            new Explained(big.docs().terms().explain(Terminal.COUNT), big.docs().terms()::count),
            new Explained(big.explain(Terminal.COUNT), () -> big.count()),
            new Explained(
                all.docs().distinct().terms().explain(Terminal.COUNT),
                () -> all.docs().distinct().terms().count()),
            new Explained(all.docs().explain(Terminal.EXISTS), () -> all.docs().exists()),
            new Explained(c.docs.path().explain(Terminal.EXISTS), () -> c.docs.path().exists()),
            new Explained(all.docs().explain(Terminal.STREAM), () -> drain(all.docs())),
            new Explained(
                all.docs().slug().explain(Terminal.STREAM), () -> drain(all.docs().slug())),
            new Explained(
                c.docs.path().slug().explain(Terminal.STREAM), () -> drain(c.docs.path().slug())),
            new Explained(
                big.docs().distinct().terms().explain(Terminal.STREAM),
                () -> drain(big.docs().distinct().terms())))
        .forEach(path -> path.check(told));
  }

  /** Reads all of it as a loop does. */
  private static void drain(Iterable<?> path) {
    path.forEach(each -> {});
  }

  /** What a path says that it does, and how it does it. */
  private record Explained(String text, Runnable list) {
    void check(List<RoundTrip> told) {
      told.clear();
      list.run();
      List<String> explained = text.replace("\n  ", "\n").lines().toList();
      assertThat(told).isNotEmpty();
      for (RoundTrip trip : told) {
        String sent = String.valueOf(trip.text()).replace(";\n", "\n");
        assertThat(explained).as(trip.name()).containsAll(sent.lines().toList());
      }
      String rounds = explained.get(explained.size() - 1);
      if (!rounds.endsWith("portion")) {
        int most = Integer.parseInt(rounds.substring(rounds.lastIndexOf(' ') + 1));
        assertThat(told.size()).isLessThanOrEqualTo(2 * most);
      }
    }
  }
}
