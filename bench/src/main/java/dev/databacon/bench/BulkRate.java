package dev.databacon.bench;

import dev.databacon.bench.schema.ItemDao;
import dev.databacon.bench.schema.ItemDraft;
import dev.databacon.bench.schema.ItemNode;
import dev.databacon.node.EdgeAdder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How many nodes and edges a second go in one by one and in bulk, over one connection, both ways in
 * turn. Arguments: the number of turns (5), of rows one by one (1,000) and of those in bulk
 * (20,000) in each.
 */
public final class BulkRate {
  private static final int BATCH = 1_000;

  private final ItemDao items;
  private final AtomicLong names = new AtomicLong();

  private BulkRate(BenchServer server) {
    this.items = new ItemDao(server.db);
  }

  /** Prints rates for a server that waits for the disk, and for one that does not. */
  public static void main(String[] args) {
    int turns = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    int single = args.length > 1 ? Integer.parseInt(args[1]) : 1_000;
    int bulk = args.length > 2 ? Integer.parseInt(args[2]) : 20_000;
    System.out.printf("JDK %s, %d turns of %d and %d%n", Runtime.version(), turns, single, bulk);
    for (boolean durable : new boolean[] {true, false}) {
      try (BenchServer server = new BenchServer(durable)) {
        new BulkRate(server).run(durable, turns, single, bulk);
      }
    }
  }

  private void run(boolean durable, int turns, int single, int bulk) {
    double[][] rates = new double[4][turns];
    for (int turn = -1; turn < turns; turn++) {
      List<ItemNode> nodes = new ArrayList<>();
      double[] found = {
        rate(single, () -> drafts(single).forEach(draft -> items.create(draft))),
        rate(bulk, () -> items.createAll(drafts(bulk), BATCH, nodes::addAll)),
        rate(single, () -> oneByOne(nodes.subList(0, single + 1))),
        rate(bulk - single - 2, () -> items.addEdges(edges(nodes, single + 1), BATCH))
      };
      for (int i = 0; i < found.length && turn >= 0; i++) {
        rates[i][turn] = found[i];
      }
    }
    System.out.println(durable ? "waiting for the disk" : "not waiting for the disk");
    print("nodes", rates[0], rates[1]);
    print("edges", rates[2], rates[3]);
  }

  private Stream<Consumer<ItemDraft>> drafts(int count) {
    return Stream.<Consumer<ItemDraft>>generate(
            () -> draft -> draft.name("item" + names.incrementAndGet()).text("text").level(7))
        .limit(count);
  }

  private static void oneByOne(List<ItemNode> nodes) {
    for (int i = 1; i < nodes.size(); i++) {
      nodes.get(i).listed.add(nodes.get(i - 1));
    }
  }

  private static Stream<Consumer<EdgeAdder>> edges(List<ItemNode> nodes, int first) {
    return Stream.iterate(first + 1, i -> i < nodes.size(), i -> i + 1)
        .map(i -> edges -> edges.add(nodes.get(i).listed, nodes.get(i - 1)));
  }

  private static double rate(int count, Runnable work) {
    long start = System.nanoTime();
    work.run();
    return count * 1e9 / (System.nanoTime() - start);
  }

  private static void print(String what, double[] single, double[] bulk) {
    Arrays.sort(single);
    Arrays.sort(bulk);
    System.out.printf(
        "%s a second: one by one %s, in bulk %s, ratio of the medians %.1f%n",
        what, spread(single), spread(bulk), bulk[bulk.length / 2] / single[single.length / 2]);
  }

  private static String spread(double[] sorted) {
    return "%,.0f (%,.0f to %,.0f)"
        .formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
  }
}
