package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Server;
import dev.databacon.sql.Deadline;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads which nodes have aliases. */
public final class AliasLookup {
  private AliasLookup() {}

  /** A read of which node has an alias, to be sent with others. */
  public static Fetched one(Cluster cluster, int ctx, long scope, String value) {
    byte[] digest = cluster.aliasDigest(ctx, scope, value);
    return new Fetched(
        cluster.server(digest), new LookupPlan(ctx, List.of(digest)), ByteBuffer.wrap(digest));
  }

  /**
   * A read of one alias.
   *
   * @param server who knows it
   * @param plan what to ask there
   * @param digest what stands for the alias in the answer
   */
  public record Fetched(Server server, LookupPlan plan, ByteBuffer digest) {
    /** The id of the node that has it; null for none. */
    public @Nullable Long node(Map<ByteBuffer, Long> found) {
      return found.get(digest);
    }
  }

  /** The ids of the nodes with these aliases, null in place of none: one round trip a server. */
  public static List<@Nullable Long> find(
      Reads reads, int ctx, long scope, Collection<String> values, Deadline deadline) {
    Cluster cluster = reads.cluster();
    List<byte[]> digests = new ArrayList<>(values.size());
    Map<Server, List<byte[]>> byServer = new HashMap<>();
    for (String value : values) {
      byte[] digest = cluster.aliasDigest(ctx, scope, value);
      digests.add(digest);
      byServer.computeIfAbsent(cluster.server(digest), server -> new ArrayList<>()).add(digest);
    }
    Map<ByteBuffer, Long> known = new HashMap<>();
    reads
        .spread(
            List.copyOf(byServer.keySet()),
            server -> new LookupPlan(ctx, byServer.getOrDefault(server, List.of())),
            deadline)
        .forEach(known::putAll);
    List<@Nullable Long> found = new ArrayList<>(digests.size());
    for (byte[] digest : digests) {
      found.add(known.get(ByteBuffer.wrap(digest)));
    }
    return found;
  }
}
