package dev.databacon.bench;

import com.sun.management.ThreadMXBean;
import dev.databacon.Databacon;
import dev.databacon.DatabaconConfig;
import dev.databacon.bench.schema.ItemDao;
import dev.databacon.bench.schema.ItemNode;
import dev.databacon.embedded.EmbeddedServer;
import dev.databacon.meter.Accounting;
import dev.databacon.meter.Meter;
import dev.databacon.meter.Observation;
import dev.databacon.meter.Observer;
import dev.databacon.meter.Operation;
import dev.databacon.meter.micrometer.MicrometerObserver;
import dev.databacon.meter.opentelemetry.OpenTelemetryObserver;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What counting costs: a call that is wrapped as an operation against the same call, while nobody
 * asks; and reading an alias by its accessor while nobody asks, with a meter open, and with
 * observers. All ways take turns. Argument: the turns (300), of 50 reads each.
 */
public final class MeterCost {
  private static final int CALLS = 2_000_000;
  private static final int READS = 50;
  private static final int WARM_UP = 10;

  /** How often all clients connect anew: which core a connection's server is on rules its times. */
  private static final int ROUNDS = 15;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final Map<String, Runnable> ways = new LinkedHashMap<>();
  private final Map<String, Samples> times = new LinkedHashMap<>();
  private final Map<String, Samples> processor = new LinkedHashMap<>();
  private final Map<String, Long> bytes = new LinkedHashMap<>();

  private MeterCost() {}

  /** Prints for each way the time by the clock and of this thread's processor, and the bytes. */
  public static void main(String[] args) {
    int turns = args.length > 0 ? Integer.parseInt(args[0]) : 300;
    System.out.printf("JDK %s%n", Runtime.version());
    MeterCost wrapping = new MeterCost();
    wrapping.wrap();
    wrapping.run(WARM_UP, 4 * WARM_UP);
    wrapping.print("a call, %,d times in each turn".formatted(CALLS), CALLS);
    try (BenchCluster cluster = new BenchCluster(false, 1)) {
      MeterCost reading = new MeterCost();
      ItemNode node = new ItemDao(cluster.db).create(i -> i.name("a name of some length"));
      for (int round = 0; round < ROUNDS; round++) {
        reading.read(cluster, node, Math.max(1, turns / ROUNDS));
      }
      reading.print("an accessor, %d reads in each of %d turns".formatted(READS, turns), READS);
    }
  }

  private void wrap() {
    Accounting accounting = new Accounting(List.of());
    AtomicReference<Object> seen = new AtomicReference<>(this);
    Supplier<Object> call = seen::getPlain;
    ways.put("plain", () -> loop(call, seen));
    ways.put(
        "as an operation, nobody asks",
        () -> loop(() -> accounting.count("Item", "name", "", call), seen));
  }

  private static void loop(Supplier<Object> call, AtomicReference<Object> seen) {
    for (int i = 0; i < CALLS; i++) {
      // So that no call is left out as useless.
      seen.setPlain(call.get());
    }
  }

  private void read(BenchCluster cluster, ItemNode item, int turns) {
    OpenTelemetrySdk sdk =
        OpenTelemetrySdk.builder().setTracerProvider(SdkTracerProvider.builder().build()).build();
    try (sdk;
        Databacon plain = uncounted(cluster);
        Databacon off = Databacon.connect(cluster.config().poolSize(1).build());
        Databacon metered = Databacon.connect(cluster.config().poolSize(1).build());
        Databacon empty = watched(cluster, (operation, parent) -> new Nothing());
        Databacon micrometer = watched(cluster, new MicrometerObserver(new SimpleMeterRegistry()));
        Databacon telemetry = watched(cluster, new OpenTelemetryObserver(sdk))) {
      ways.put("nobody can ask: plain sockets", reads(plain, item));
      ways.put("nobody asks", reads(off, item));
      ItemNode same = new ItemDao(metered).handle(item.id());
      ways.put("with a meter", () -> metered(same));
      ways.put("with an observer that does nothing", reads(empty, item));
      ways.put("with Micrometer", reads(micrometer, item));
      ways.put("with OpenTelemetry, not exported", reads(telemetry, item));
      run(WARM_UP, turns);
    }
  }

  /** A client whose sockets do not know of meters; the rest of it does. */
  private static Databacon uncounted(BenchCluster cluster) {
    DatabaconConfig.Builder config = DatabaconConfig.builder();
    for (int i = 0; i < 2; i++) {
      EmbeddedServer server = cluster.server(i);
      String url = server.jdbcUrl();
      String factory = "socketFactory=" + PlainSockets.class.getName();
      config.server(
          "server" + i,
          url + (url.contains("?") ? "&" : "?") + factory,
          server.user(),
          server.password());
    }
    return Databacon.connect(config.poolSize(1).build());
  }

  private static Databacon watched(BenchCluster cluster, Observer observer) {
    return Databacon.connect(cluster.config().poolSize(1).observer(observer).build());
  }

  private static Runnable reads(Databacon db, ItemNode node) {
    ItemNode same = new ItemDao(db).handle(node.id());
    return () -> reads(same);
  }

  private static void reads(ItemNode node) {
    for (int i = 0; i < READS; i++) {
      node.name();
    }
  }

  private static void metered(ItemNode node) {
    try (Meter meter = node.db().meter()) {
      reads(node);
      if (meter.roundTrips() != READS) {
        throw new IllegalStateException("counted " + meter);
      }
    }
  }

  private void run(int warmUp, int turns) {
    for (int turn = -warmUp; turn < turns; turn++) {
      boolean counts = turn >= 0;
      ways.forEach(
          (way, work) -> {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long start = THREADS.getCurrentThreadCpuTime();
            if (counts) {
              times.computeIfAbsent(way, name -> new Samples()).time(work);
              processor
                  .computeIfAbsent(way, name -> new Samples())
                  .add(THREADS.getCurrentThreadCpuTime() - start);
              bytes.merge(way, THREADS.getCurrentThreadAllocatedBytes() - before, Long::sum);
            } else {
              work.run();
            }
          });
    }
  }

  private void print(String what, int calls) {
    System.out.println(what);
    List<String> names = new ArrayList<>(ways.keySet());
    String first = names.get(0);
    for (String way : names) {
      Samples samples = time(times, way);
      System.out.printf(
          "  %-36s %,10.1f ns a call, %.3f of the first; processor %,8.1f ns, %.3f; %,7.1f bytes%n",
          way,
          samples.medianMillis() * 1e6 / calls,
          samples.medianMillis() / time(times, first).medianMillis(),
          time(processor, way).medianMillis() * 1e6 / calls,
          time(processor, way).medianMillis() / time(processor, first).medianMillis(),
          (double) bytes.getOrDefault(way, 0L) / samples.size() / calls);
    }
  }

  private static Samples time(Map<String, Samples> times, String way) {
    return times.getOrDefault(way, new Samples());
  }

  /** An observation that ends. */
  private record Nothing() implements Observation {
    @Override
    public void end(Operation operation, @Nullable Throwable failure) {}
  }
}
