package dev.databacon.cluster;

import dev.databacon.pool.PoolSettings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What connecting needs to know. Immutable.
 *
 * @param shardBits 0 when left to the cluster
 * @param digestKey in hexadecimal digits, null when left to the cluster
 */
public record ClusterSettings(
    List<PoolSettings> servers, int shardBits, @Nullable String digestKey, long timeoutMillis) {
  static final int DEFAULT_SHARD_BITS = 12;

  /** Keeps a copy of the list. */
  public ClusterSettings {
    servers = List.copyOf(servers);
  }

  /** Leaves the key out. */
  @Override
  public String toString() {
    return servers.toString();
  }
}
