package dev.databacon.cluster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.Stream;

/**
 * Chooses the shards of new nodes. The server is left to chance, so that all fill evenly. On it the
 * nodes of a type go to one shard until this program has put {@value #STRETCH} nodes there, of this
 * type or near to others, and then to another. What a program creates one after the other thus has
 * ids that are near to one another, and shares pages of tables and indexes, as it does where ids
 * are numbered through. Nodes of types that others live under go to any shard, each by itself, as
 * what lives under them will be there, too. Thread-safe.
 */
final class NewShards {
  static final int STRETCH = 1000;

  private final ShardMap shards;
  private final List<Map<Integer, AtomicInteger>> current;
  private final AtomicIntegerArray given;
  private final Set<Integer> scattered = ConcurrentHashMap.newKeySet();

  /** On so many servers. */
  NewShards(ShardMap shards, int servers) {
    this.shards = shards;
    this.current =
        Stream.<Map<Integer, AtomicInteger>>generate(ConcurrentHashMap::new)
            .limit(servers)
            .toList();
    this.given = new AtomicIntegerArray(shards.count());
  }

  /** Puts the nodes of a type anywhere from now on. */
  void scatter(int ctx) {
    scattered.add(ctx);
  }

  /** The shard of one more node of a type. */
  int next(int ctx) {
    int chance = ThreadLocalRandom.current().nextInt(shards.count());
    if (scattered.contains(ctx)) {
      return chance;
    }
    AtomicInteger place =
        current.get(shards.ordinal(chance)).computeIfAbsent(ctx, type -> new AtomicInteger(chance));
    int shard = place.get();
    if (given.incrementAndGet(shard) >= STRETCH && place.compareAndSet(shard, chance)) {
      given.set(chance, 0);
    }
    return shard;
  }

  /** One more node goes to this shard, as others are there. */
  void near(int shard) {
    if (given.get(shard) < STRETCH) {
      given.incrementAndGet(shard);
    }
  }
}
