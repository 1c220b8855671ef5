package dev.databacon.crash;

import dev.databacon.Databacon;
import dev.databacon.sql.Deadline;
import dev.databacon.testkit.Fault;
import dev.databacon.testkit.FaultProxy;
import dev.databacon.testkit.FaultProxy.Ending;
import dev.databacon.testkit.TestServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Connections that break under a client that writes. */
final class ConnectionCuts {
  private static final List<Cut> CUTS = List.of(Cut.values());
  private static final int BATCH = 20;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final CrashSite site;
  private final Random random;
  private final Map<String, FaultProxy> proxies = new HashMap<>();
  private final List<FaultProxy> inOrder = new ArrayList<>();

  ConnectionCuts(CrashSite site, long seed) {
    this.site = site;
    this.random = new Random(seed);
    for (TestServer server : site.servers.all()) {
      FaultProxy proxy = FaultProxy.to(server);
      proxies.put(server.name(), proxy);
      inOrder.add(proxy);
    }
  }

  private String url(TestServer server) {
    return Objects.requireNonNull(proxies.get(server.name())).jdbcUrl();
  }

  /** Cuts so many times, in every way and at points in turns. */
  void run(int crashes, Deadline end) throws Exception {
    List<Point> points = Point.all();
    List<Story> stories = new ArrayList<>();
    try (Crashing client =
        new Crashing(
            Databacon.connect(site.servers.config(this::url).build()), "cuts", site.shared)) {
      for (int i = 0; i < crashes && (i % BATCH != 0 || end.remainingMillis() > 0); i++) {
        Point point = points.get(i % points.size());
        Cut cut = CUTS.get(random.nextInt(CUTS.size()));
        int victim = random.nextInt(4) < 3 ? point.server() : random.nextInt(Point.SERVERS);
        Story story = client.write(point, random.nextLong(), new Cutting(inOrder.get(victim), cut));
        String whose = victim == point.server() ? "" : ", of another server";
        site.tally.add("connection cut, " + cut, point + whose, story);
        stories.add(story);
        if (stories.size() == BATCH || i == crashes - 1) {
          site.judge(stories);
          stories.clear();
        }
      }
    } finally {
      inOrder.forEach(FaultProxy::close);
    }
  }

  /** One cut. */
  private final class Cutting implements Crashing.Crash {
    private final FaultProxy proxy;
    private final Cut cut;
    private volatile @Nullable Fault fault;

    Cutting(FaultProxy proxy, Cut cut) {
      this.proxy = proxy;
      this.cut = cut;
    }

    @Override
    public void happen() {
      fault = cut.happen(proxy, random);
    }

    @Override
    public void mend() throws InterruptedException {
      Fault expected = fault;
      if (expected != null && !expected.await(PATIENCE)) {
        // What it waits for does not come any more; then this is the crash.
        expected.cancel();
        proxy.cutAll(Ending.RESET);
      }
      if (cut == Cut.STALL) {
        proxy.cutAll(Ending.RESET);
        proxy.resume();
      }
    }
  }
}
