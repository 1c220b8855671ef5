package dev.databacon.cluster;

import dev.databacon.pool.ServerPool;
import dev.databacon.sql.Binding;
import dev.databacon.sql.ClusterSql;
import dev.databacon.sql.Connections;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Session;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Makes a new cluster, or completes one that somebody began to make.
 *
 * <p>Each server is made in one transaction of its own, and marked ready only when all are there;
 * so a crash at any point leaves servers that are made or empty, which the next program completes.
 * To be run while holding {@link BootstrapLock}.
 */
record Bootstrap(ClusterSettings settings, Parallel parallel, Deadline deadline) {
  private static final int KEY_BYTES = 32;

  /** Gives the topology of the cluster, made or found. */
  Topology complete(List<ServerPool> pools, List<ServerState> states) {
    TopologyCheck check = new TopologyCheck(settings, states);
    check.checkServers();
    @Nullable Topology found = check.common();
    Topology topology = found == null ? plan() : found;
    List<ServerPool> empty =
        pools.stream().filter(pool -> state(states, pool.server()).isEmpty()).toList();
    parallel.each(empty, pool -> make(pool.connections(), topology));
    parallel.each(
        pools, pool -> pool.connections().update(deadline, ClusterSql.MARK_READY, Binding.NONE));
    return topology;
  }

  private static ServerState state(List<ServerState> states, String server) {
    return states.stream().filter(s -> s.server().equals(server)).findFirst().orElseThrow();
  }

  private Topology plan() {
    List<String> names = settings.servers().stream().map(s -> s.server()).toList();
    int bits =
        settings.shardBits() == 0 ? ClusterSettings.DEFAULT_SHARD_BITS : settings.shardBits();
    String configured = settings.digestKey();
    String key = configured == null ? randomKey() : configured;
    return new Topology(
        UUID.randomUUID(),
        1,
        bits,
        names,
        ShardMap.spread(bits, names),
        new AliasDigest(key).check(),
        configured == null ? key : null);
  }

  private static String randomKey() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return HexFormat.of().formatHex(key);
  }

  private void make(Connections server, Topology topology) {
    try (Session session = server.session(deadline)) {
      session.begin();
      session.update(ClusterSql.CREATE, Binding.NONE);
      session.queue(
          ClusterSql.INSERT_TOPOLOGY,
          params ->
              params
                  .add(topology.cluster())
                  .add(topology.epoch())
                  .add(topology.shardBits())
                  .add(server.server())
                  .add(topology.servers().toArray(String[]::new))
                  .add(topology.shards())
                  .add(topology.digestCheck())
                  .add(topology.digestKey()));
      session.commit();
    }
  }
}
