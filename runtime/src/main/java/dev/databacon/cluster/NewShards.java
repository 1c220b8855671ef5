package dev.databacon.cluster;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * Chooses the shards of new nodes. The server is left to chance, so that all fill evenly; on it
 * {@value #STRETCH} nodes of a type in a row go to one shard before another is chosen. What a
 * program creates one after the other thus has ids that are near to one another, and shares pages
 * of tables and indexes, as it does where ids are numbered through. Thread-safe.
 */
final class NewShards {
  static final int STRETCH = 1000;

  private final ShardMap shards;
  private final List<Map<Integer, AtomicLong>> stretches;

  /** On so many servers. */
  NewShards(ShardMap shards, int servers) {
    this.shards = shards;
    this.stretches =
        Stream.<Map<Integer, AtomicLong>>generate(ConcurrentHashMap::new).limit(servers).toList();
  }

  /** The shard of one more node of a type. */
  int next(int ctx) {
    int chance = ThreadLocalRandom.current().nextInt(shards.count());
    AtomicLong stretch =
        stretches
            .get(shards.ordinal(chance))
            .computeIfAbsent(ctx, type -> new AtomicLong(begun(chance)));
    return shard(stretch.getAndUpdate(state -> left(state) == 1 ? begun(chance) : state - 1));
  }

  /** A shard, and how many nodes are still to go there, of which there is always one. */
  private static long begun(int shard) {
    return (long) shard << Integer.SIZE | STRETCH;
  }

  private static int left(long state) {
    return (int) state;
  }

  private static int shard(long state) {
    return (int) (state >>> Integer.SIZE);
  }
}
