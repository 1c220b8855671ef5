package dev.databacon.cluster;

import dev.databacon.pool.PoolSettings;
import dev.databacon.pool.ServerPool;
import dev.databacon.schema.SchemaModule;
import dev.databacon.sql.Deadline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Connects to a cluster: one round trip a server when nothing is new, whatever the size of the
 * schema. Makes the cluster when its servers are empty, and extends the catalog by what the
 * program's schema has new.
 */
final class ClusterConnect {
  private final ClusterSettings settings;
  private final Parallel parallel;
  private final List<SchemaModule> modules;
  private final Deadline deadline;
  private final List<ServerPool> opened = Collections.synchronizedList(new ArrayList<>());
  private List<ServerPool> pools = List.of();

  ClusterConnect(ClusterSettings settings, Parallel parallel, List<SchemaModule> modules) {
    this.settings = settings;
    this.parallel = parallel;
    this.modules = List.copyOf(modules);
    this.deadline = Deadline.standard(settings.timeoutMillis());
  }

  Cluster connect() {
    CatalogCheck.checkContracts(modules);
    boolean connected = false;
    try {
      pools = parallel.map(settings.servers(), this::open);
      List<ServerState> states = readStates();
      if (states.stream().anyMatch(ServerState::isEmpty)
          && states.stream().anyMatch(ServerState::ready)) {
        // Another program may have made the cluster between the answers of two servers. Now that
        // one has said that all are made, the others' answers count.
        states = readStates();
      }
      TopologyCheck check = new TopologyCheck(settings, states);
      check.checkServers();
      Topology topology = check.common();
      if (topology == null || !states.stream().allMatch(ServerState::ready) || newModules(states)) {
        topology = prepareServers();
      }
      Cluster cluster = cluster(topology, states.stream().anyMatch(ServerState::hasRemovals));
      connected = true;
      return cluster;
    } finally {
      if (!connected) {
        opened.forEach(ServerPool::close);
      }
    }
  }

  private ServerPool open(PoolSettings server) {
    ServerPool pool = ServerPool.open(server, parallel.accounting());
    opened.add(pool);
    return pool;
  }

  private List<ServerState> readStates() {
    List<String> hashes = modules.stream().map(SchemaModule::hash).toList();
    StateReader reader = new StateReader(hashes, deadline);
    return parallel.map(pools, pool -> reader.read(pool.connections()));
  }

  private boolean newModules(List<ServerState> states) {
    return states.stream().anyMatch(s -> CatalogCheck.isNew(modules, s));
  }

  /** The slow way, one program at a time; what was read before the lock was held is read again. */
  private Topology prepareServers() {
    BootstrapLock lock = BootstrapLock.take(settings.servers(), parallel.accounting(), deadline);
    try (lock) {
      Topology topology = new Bootstrap(settings, parallel, deadline).complete(pools, readStates());
      new CatalogCheck(modules, parallel, deadline).extend(pools, readStates());
      return topology;
    }
  }

  private Cluster cluster(Topology topology, boolean hasRemovals) {
    Map<String, ServerPool> byName =
        pools.stream().collect(Collectors.toMap(ServerPool::server, Function.identity()));
    List<Server> servers = new ArrayList<>();
    for (String name : topology.servers()) {
      ServerPool pool = Objects.requireNonNull(byName.get(name), "was checked to be configured");
      servers.add(new Server(servers.size(), name, pool, parallel.scope()));
    }
    return new Cluster(
        topology.cluster(), servers, topology.shardMap(), digest(topology), hasRemovals);
  }

  private AliasDigest digest(Topology topology) {
    String configured = settings.digestKey();
    String key = configured == null ? topology.digestKey() : configured;
    return new AliasDigest(Objects.requireNonNull(key, "was checked to be known"));
  }
}
