package dev.databacon.cluster;

import dev.databacon.error.TopologyException;
import dev.databacon.schema.SchemaModule;
import dev.databacon.sql.Deadline;
import java.util.List;
import java.util.UUID;

/** The servers of a cluster and what lives where. Thread-safe. */
public final class Cluster implements AutoCloseable {
  private final UUID id;
  private final List<Server> servers;
  private final ShardMap shards;
  private final AliasDigest digest;
  private final List<IdBlocks> blocks;
  private final NewShards newShards;
  private final boolean hasRemovals;
  private volatile CommitProbe probe = CommitProbe.NONE;

  Cluster(UUID id, List<Server> servers, ShardMap shards, AliasDigest digest, boolean hasRemovals) {
    this.id = id;
    this.servers = List.copyOf(servers);
    this.shards = shards;
    this.digest = digest;
    this.hasRemovals = hasRemovals;
    this.blocks = this.servers.stream().map(IdBlocks::new).toList();
    this.newShards = new NewShards(shards, servers.size());
  }

  /**
   * Connects to every server: one round trip each when nothing is new. Makes the tables of a new
   * cluster, and adds to the catalogs what the modules have new.
   */
  public static Cluster connect(
      ClusterSettings settings, Parallel parallel, List<SchemaModule> modules) {
    return new ClusterConnect(settings, parallel, modules).connect();
  }

  /** The id that the cluster got when it was made. */
  public UUID id() {
    return id;
  }

  /** Whether, at connect, there were nodes left to be removed since their parent was. */
  public boolean hasRemovals() {
    return hasRemovals;
  }

  /** Told at each step of what this program does over several servers. */
  public CommitProbe probe() {
    return probe;
  }

  /** Sets who is told of each step from now on, for tests. */
  public void probe(CommitProbe told) {
    probe = told;
  }

  /** Every server, by ordinal. */
  public List<Server> servers() {
    return servers;
  }

  /** How many bits of an id name its shard. */
  public int shardBits() {
    return shards.bits();
  }

  /**
   * The home server of a node. No I/O. Throws {@link TopologyException} when the id belongs to no
   * shard, as negative ones do.
   */
  public Server server(long nodeId) {
    return servers.get(shards.ordinalOf(nodeId));
  }

  /** Whether {@link #server} has an answer for this id. */
  public boolean holds(long nodeId) {
    return nodeId > 0;
  }

  /**
   * A new id for a node of a type, on a server chosen at random, so that servers fill evenly, and
   * near to those of the same type before it. No I/O, but for one round trip for each thousand on a
   * server.
   */
  public long newId(int ctx, Deadline deadline) {
    return newIdInShard(newShards.next(ctx), deadline);
  }

  /** New nodes of a type are from now on not near to one another, since others live under them. */
  public void scatter(int ctx) {
    newShards.scatter(ctx);
  }

  /** A new id in the same shard as another node's, for what should live beside it. */
  public long newIdNear(long nodeId, Deadline deadline) {
    int shard = shards.shardOf(nodeId);
    newShards.near(shard);
    return newIdInShard(shard, deadline);
  }

  private long newIdInShard(int shard, Deadline deadline) {
    long sequence = blocks.get(shards.ordinal(shard)).next(deadline);
    return shards.id(shard, sequence);
  }

  /**
   * The key under which an alias is looked up. No I/O. {@code scope} is what it is unique to: 0 for
   * the whole cluster.
   */
  public byte[] aliasDigest(int ctx, long scope, String value) {
    return digest.of(ctx, scope, value);
  }

  /** The server that holds the lookup of an alias. No I/O. */
  public Server server(byte[] aliasDigest) {
    return servers.get(shards.ordinalOf(aliasDigest));
  }

  /** Closes every pool. */
  @Override
  public void close() {
    servers.forEach(Server::close);
  }
}
