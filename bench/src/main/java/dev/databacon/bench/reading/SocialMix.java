package dev.databacon.bench.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The operations of a social network with the shares that LinkBench published, on things chosen by
 * a Zipf distribution: operations a second of two stores, which take turns. (T. G. Armstrong, V.
 * Ponnekanti, D. Borthakur, M. Callaghan, <i>LinkBench: a Database Benchmark Based on the Facebook
 * Social Graph</i>, SIGMOD 2013.)
 */
final class SocialMix {
  private static final int TURNS = 7;
  private static final double ZIPF = 0.99;

  private static final List<String> NAMES =
      List.of(
          "getNode",
          "getLinkList",
          "getLink",
          "addLink",
          "updateLink",
          "countLinks",
          "updateNode",
          "addNode",
          "deleteLink",
          "deleteNode");

  private final double[] shares = {44.0, 22.6, 12.1, 5.4, 4.8, 4.3, 3.1, 2.6, 1.0, 0.3};
  private final LinkStore first;
  private final LinkStore second;
  private final List<Long> things;
  private final double[] zipf;

  SocialMix(LinkStore first, LinkStore second, List<Long> things) {
    this.first = first;
    this.second = second;
    this.things = things;
    this.zipf = new double[things.size()];
    double sum = 0;
    for (int i = 0; i < things.size(); i++) {
      sum += 1 / Math.pow(i + 1, ZIPF);
      zipf[i] = sum;
    }
  }

  /**
   * Runs both with some threads, and prints the ratio of the second's throughput to the first's,
   * and what each operation took.
   */
  void run(int threads, Duration budget) {
    Duration turn = budget.dividedBy(2 * (TURNS + 1));
    double[][] rates = new double[2][TURNS];
    List<Tally> tallies = List.of(new Tally(), new Tally());
    for (int i = -1; i < TURNS; i++) {
      for (int side = 0; side < 2; side++) {
        int which = (side + i + 2) % 2;
        Tally tally = new Tally();
        double rate = rate(which == 0 ? first : second, threads, turn, i, tally);
        if (i >= 0) {
          rates[which][i] = rate;
          tallies.get(which).add(tally);
        }
      }
    }
    double[] ratios = new double[TURNS];
    for (int i = 0; i < TURNS; i++) {
      ratios[i] = rates[1][i] / rates[0][i];
    }
    Arrays.sort(ratios);
    System.out.printf(
        "| %d | %s | %s | %.2f (%.2f to %.2f) |%n",
        threads,
        spread(rates[0]),
        spread(rates[1]),
        ratios[TURNS / 2],
        ratios[0],
        ratios[TURNS - 1]);
    for (int i = 0; i < NAMES.size(); i++) {
      double one = tallies.get(0).micros(i);
      double other = tallies.get(1).micros(i);
      System.out.printf(
          "| %s | %,.0f \u00b5s | %,.0f \u00b5s | %.2f |%n", NAMES.get(i), one, other, one / other);
    }
  }

  /** How often each operation was done, and how long all of them took. Not thread-safe. */
  private static final class Tally {
    private final long[] counts = new long[NAMES.size()];
    private final long[] nanos = new long[NAMES.size()];

    void add(int operation, long took) {
      counts[operation]++;
      nanos[operation] += took;
    }

    void add(Tally other) {
      Arrays.setAll(counts, i -> counts[i] + other.counts[i]);
      Arrays.setAll(nanos, i -> nanos[i] + other.nanos[i]);
    }

    double micros(int operation) {
      return nanos[operation] / 1e3 / Math.max(1, counts[operation]);
    }

    long total() {
      return Arrays.stream(counts).sum();
    }
  }

  private static String spread(double[] rates) {
    Arrays.sort(rates);
    return "%,.0f (%,.0f to %,.0f)"
        .formatted(rates[rates.length / 2], rates[0], rates[rates.length - 1]);
  }

  private double rate(LinkStore store, int threads, Duration time, int seed, Tally tally) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      long start = System.nanoTime();
      long end = start + time.toNanos();
      List<Future<Tally>> parts = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        SplittableRandom random = new SplittableRandom(seed * 1000L + i);
        parts.add(executor.submit(() -> operations(store, random, end)));
      }
      for (Future<Tally> part : parts) {
        tally.add(part.get());
      }
      return tally.total() * 1e9 / (System.nanoTime() - start);
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    } finally {
      executor.shutdown();
    }
  }

  private Tally operations(LinkStore store, SplittableRandom random, long end) {
    Tally tally = new Tally();
    for (long now = System.nanoTime(); now < end; ) {
      int operation = chosen(random);
      run(store, operation, random);
      long then = System.nanoTime();
      tally.add(operation, then - now);
      now = then;
    }
    return tally;
  }

  private void run(LinkStore store, int operation, SplittableRandom random) {
    int thing = popular(random);
    long id = things.get(thing);
    // Most links that are looked for are there.
    long to = things.get((thing + 7919 * (1 + random.nextInt(5))) % things.size());
    String data = Long.toHexString(random.nextLong());
    switch (operation) {
      case 0 -> store.getNode(id);
      case 1 -> store.getLinkList(id);
      case 2 -> store.getLink(id, to);
      case 3 -> store.addLink(id, things.get(popular(random)), data);
      case 4 -> store.updateLink(id, to, data);
      case 5 -> store.countLinks(id);
      case 6 -> store.updateNode(id, data.repeat(8));
      case 7 -> store.addNode(data.repeat(8));
      case 8 -> store.deleteLink(id, to);
      default -> store.deleteNode(things.get(random.nextInt(things.size())));
    }
  }

  private int popular(SplittableRandom random) {
    int last = things.size() - 1;
    int found = Arrays.binarySearch(zipf, random.nextDouble() * zipf[last]);
    return Math.min(last, found < 0 ? -found - 1 : found);
  }

  private int chosen(SplittableRandom random) {
    double left = random.nextDouble() * Arrays.stream(shares).sum();
    int i = 0;
    while (i < shares.length - 1 && left >= shares[i]) {
      left -= shares[i++];
    }
    return i;
  }
}
