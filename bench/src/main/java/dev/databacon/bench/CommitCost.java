package dev.databacon.bench;

import dev.databacon.Ack;
import dev.databacon.Options;
import dev.databacon.bench.schema.ItemFields;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * What an edge costs against the same rows written by hand: how long one takes, and how many a
 * second go in from some threads. All ways take turns. Arguments: the number of edges of each way
 * to time (2,000), the turns (3) and the seconds in each of them (3) for the rates.
 */
public final class CommitCost {
  private static final int THREADS = 16;
  private static final int WARM_UP = 500;
  private static final String BY_HAND = ", by hand";

  private final Map<String, Runnable> ways = new LinkedHashMap<>();

  private CommitCost(BenchCluster cluster, HandWritten hand) {
    Edges near = Edges.to(cluster, 0);
    Edges nearByHand = Edges.to(cluster, 0);
    Edges nearAtOnce = Edges.to(cluster, 0);
    Edges far = Edges.to(cluster, 1);
    Edges farByHand = Edges.to(cluster, 1);
    Edges farEarly = Edges.to(cluster, 1);
    ways.put(
        "one server" + BY_HAND, () -> nearByHand.next((a, b) -> hand.oneServer(a.id(), b.id())));
    ways.put(
        "one server, by hand in one text",
        () -> nearAtOnce.next((a, b) -> hand.oneServerAtOnce(a.id(), b.id())));
    ways.put("one server", () -> near.next((a, b) -> a.listed.add(b)));
    ways.put(
        "two servers" + BY_HAND, () -> farByHand.next((a, b) -> hand.twoServers(a.id(), b.id())));
    ways.put("two servers", () -> far.next((a, b) -> a.listed.add(b)));
    ways.put(
        "two servers, ack(DECISION)",
        () ->
            farEarly.next(
                (a, b) ->
                    cluster.db.transaction(
                        tx -> {
                          a.listed.add(b);
                        },
                        Options.ack(Ack.DECISION))));
  }

  /** Prints times and rates for servers that wait for the disk, and for such that do not. */
  public static void main(String[] args) throws InterruptedException {
    int edges = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
    int turns = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 3;
    System.out.printf(
        "JDK %s, %d edges of each way; %d turns of %d s%n",
        Runtime.version(), edges, turns, seconds);
    for (boolean durable : new boolean[] {true, false}) {
      System.out.println(durable ? "waiting for the disk" : "not waiting for the disk");
      try (BenchCluster cluster = new BenchCluster(durable, THREADS);
          HandWritten hand =
              new HandWritten(
                  cluster,
                  THREADS,
                  ItemFields.LISTED.edge().near().ctx(),
                  ItemFields.LISTED.edge().far().ctx())) {
        CommitCost bench = new CommitCost(cluster, hand);
        bench.times(edges);
        for (int threads : new int[] {1, 4, THREADS}) {
          bench.rates(threads, turns, seconds);
        }
      }
    }
  }

  private record Timed(Runnable edge, Samples samples) {}

  private void times(int edges) {
    Map<String, Samples> times = new LinkedHashMap<>();
    List<Timed> order = new ArrayList<>();
    ways.forEach(
        (way, edge) -> {
          Samples samples = new Samples();
          times.put(way, samples);
          order.add(new Timed(edge, samples));
        });
    Random random = new Random(edges);
    for (int i = -WARM_UP; i < edges; i++) {
      // How long the disk takes depends on what was written just before.
      Collections.shuffle(order, random);
      for (Timed way : order) {
        if (i >= 0) {
          way.samples.time(way.edge);
        } else {
          way.edge.run();
        }
      }
    }
    double byHand = 1;
    for (Map.Entry<String, Samples> way : times.entrySet()) {
      double median = way.getValue().medianMillis();
      // It comes first of its kind.
      byHand = way.getKey().endsWith(BY_HAND) ? median : byHand;
      System.out.printf(
          "  %-34s %s, %.2f of by hand%n", way.getKey(), way.getValue(), median / byHand);
    }
  }

  private void rates(int threads, int turns, int seconds) throws InterruptedException {
    Map<String, List<Double>> rates = new LinkedHashMap<>();
    for (int turn = 0; turn < turns; turn++) {
      for (Map.Entry<String, Runnable> way : ways.entrySet()) {
        rates
            .computeIfAbsent(way.getKey(), name -> new ArrayList<>())
            .add(rate(threads, seconds, way.getValue()));
      }
    }
    System.out.printf("  edges a second from %d threads%n", threads);
    rates.forEach(
        (way, found) -> {
          double[] sorted = found.stream().mapToDouble(Double::doubleValue).sorted().toArray();
          System.out.printf(
              "    %-34s %,.0f %s%n", way, sorted[turns / 2], Arrays.toString(round(sorted)));
        });
  }

  private static long[] round(double[] values) {
    return Arrays.stream(values).mapToLong(Math::round).toArray();
  }

  private static double rate(int threads, int seconds, Runnable edge) throws InterruptedException {
    LongAdder done = new LongAdder();
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(seconds);
    List<Thread> running = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      Thread thread =
          new Thread(
              () -> {
                while (System.nanoTime() < end) {
                  edge.run();
                  done.increment();
                }
              });
      thread.start();
      running.add(thread);
    }
    for (Thread thread : running) {
      thread.join();
    }
    return done.sum() * 1e9 / (System.nanoTime() - start);
  }
}
