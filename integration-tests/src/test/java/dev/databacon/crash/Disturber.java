package dev.databacon.crash;

import dev.databacon.crash.CrashServers.Kill;
import dev.databacon.testkit.FaultProxy;
import dev.databacon.testkit.FaultProxy.Ending;
import dev.databacon.testkit.TestServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Crashes something every second: connections, a server, a program that writes as well. */
final class Disturber implements AutoCloseable {
  private final CrashServers servers;
  private final Map<String, FaultProxy> proxies = new TreeMap<>();
  private final List<FaultProxy> byOrdinal = new ArrayList<>();
  private final Random random;
  private final Map<String, Integer> crashes = new TreeMap<>();
  private final List<Story> stories = new ArrayList<>();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private @Nullable Child child;

  Disturber(CrashServers servers, long seed) {
    this.servers = servers;
    this.random = new Random(seed);
    for (TestServer server : servers.all()) {
      FaultProxy proxy = FaultProxy.to(server);
      proxies.put(server.name(), proxy);
      byOrdinal.add(proxy);
    }
  }

  /** The way to a server on which connections are cut. */
  String url(TestServer server) {
    FaultProxy proxy = proxies.get(server.name());
    return proxy == null ? server.jdbcUrl() : proxy.jdbcUrl();
  }

  /** So many crashes, a second apart, with programs by these orders; gives what those did. */
  List<Story> disturb(int times, Supplier<ChildOrders> orders) throws Exception {
    CountDownLatch left = new CountDownLatch(times);
    stories.clear();
    start(orders);
    ScheduledFuture<?> every =
        clock.scheduleAtFixedRate(
            () -> {
              crash(orders);
              left.countDown();
            },
            1,
            1,
            TimeUnit.SECONDS);
    // It ends early when a crash throws, and then says so here.
    while (!left.await(1, TimeUnit.SECONDS)) {
      if (every.isDone()) {
        every.get();
      }
    }
    every.cancel(false);
    clock.submit(this::killChild).get();
    return List.copyOf(stories);
  }

  private void crash(Supplier<ChildOrders> orders) {
    int server = random.nextInt(Point.SERVERS);
    switch (random.nextInt(5)) {
      case 0 -> {
        byOrdinal.get(server).cutAll(Ending.RESET);
        count("connections cut");
      }
      case 1 -> {
        byOrdinal.get(server).cutOldest(Ending.CLOSE);
        count("connection cut");
      }
      case 2 -> crash(server, Kill.IMMEDIATE);
      case 3 -> crash(server, Kill.SIGKILL);
      default -> {
        killChild();
        start(orders);
      }
    }
  }

  private void crash(int server, Kill kill) {
    servers.crash(server, kill);
    servers.start(server);
    count("server killed, " + kill);
  }

  private void start(Supplier<ChildOrders> orders) {
    try {
      child = Child.start(orders.get(), Integer.MAX_VALUE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void killChild() {
    Child killed = child;
    if (killed != null) {
      child = null;
      try {
        killed.killNow();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      stories.add(killed.story());
      count("program killed");
    }
  }

  private void count(String kind) {
    crashes.merge(kind, 1, Integer::sum);
  }

  Map<String, Integer> crashes() {
    return crashes;
  }

  @Override
  public void close() {
    clock.shutdownNow();
    byOrdinal.forEach(FaultProxy::close);
  }
}
