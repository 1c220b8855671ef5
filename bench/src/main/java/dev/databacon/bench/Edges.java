package dev.databacon.bench;

import dev.databacon.bench.schema.ItemDao;
import dev.databacon.bench.schema.ItemNode;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Pairs of nodes that have no edge yet, on one server or on two. Thread-safe. */
final class Edges {
  private static final int NODES = 8_000;

  private final List<ItemNode> owners;
  private final List<ItemNode> targets;
  private final AtomicLong given = new AtomicLong();

  private Edges(List<ItemNode> owners, List<ItemNode> targets) {
    this.owners = owners;
    this.targets = targets;
  }

  /** From nodes of the first server to others of the given one. */
  static Edges to(BenchCluster cluster, int server) {
    return new Edges(on(cluster, 0), on(cluster, server));
  }

  private static List<ItemNode> on(BenchCluster cluster, int server) {
    return new ItemDao(cluster.db)
        .createAll(Collections.nCopies(NODES, draft -> {})).stream()
            .filter(item -> cluster.db.engine().cluster().server(item.id()).ordinal() == server)
            .toList();
  }

  /** What is done with two nodes. */
  @FunctionalInterface
  interface Work {
    void with(ItemNode owner, ItemNode target);
  }

  /** Does it with the next pair; neighbours in time have different owners. */
  void next(Work work) {
    long n = given.getAndIncrement();
    int owner = (int) (n % owners.size());
    int target = (int) ((n / owners.size() + n) % targets.size());
    work.with(owners.get(owner), targets.get(target));
  }
}
