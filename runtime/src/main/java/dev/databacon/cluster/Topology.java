package dev.databacon.cluster;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What every server of a cluster stores alike. Immutable.
 *
 * @param epoch rises at every change
 * @param servers names by ordinal
 * @param shards ranges as {@link ShardMap} writes them
 * @param digestCheck tells keys apart, in hexadecimal digits
 * @param digestKey in hexadecimal digits, or null when programs bring it
 */
record Topology(
    UUID cluster,
    long epoch,
    int shardBits,
    List<String> servers,
    String shards,
    String digestCheck,
    @Nullable String digestKey) {

  Topology {
    servers = List.copyOf(servers);
  }

  ShardMap shardMap() {
    return ShardMap.parse(shards, shardBits, servers);
  }

  /** Leaves the key out. */
  @Override
  public String toString() {
    return "cluster " + cluster + ", epoch " + epoch;
  }
}
