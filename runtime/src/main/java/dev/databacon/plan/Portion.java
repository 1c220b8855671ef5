package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Those of some nodes that live on one server.
 *
 * @param server the server
 * @param ids the nodes
 * @param places where each is among all; null when these are all
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Portion(Server server, long[] ids, int @Nullable [] places) {

  /** One for each server that has any. */
  static List<Portion> split(Cluster cluster, long[] ids) {
    return split(cluster, ids, null);
  }

  /** The same without some of the nodes; null for none. */
  static List<Portion> split(Cluster cluster, long[] ids, boolean @Nullable [] without) {
    List<Server> servers = cluster.servers();
    if (ids.length == 0) {
      return List.of();
    }
    if (servers.size() == 1) {
      return List.of(new Portion(servers.get(0), ids, null));
    }
    int[] sizes = new int[servers.size()];
    int[] home = new int[ids.length];
    for (int i = 0; i < ids.length; i++) {
      home[i] = without != null && without[i] ? -1 : cluster.server(ids[i]).ordinal();
      if (home[i] >= 0) {
        sizes[home[i]]++;
      }
    }
    int[][] places = new int[sizes.length][];
    Arrays.setAll(places, server -> new int[sizes[server]]);
    Arrays.fill(sizes, 0);
    for (int i = 0; i < ids.length; i++) {
      if (home[i] >= 0) {
        places[home[i]][sizes[home[i]]++] = i;
      }
    }
    return IntStream.range(0, sizes.length)
        .filter(server -> sizes[server] > 0)
        .mapToObj(server -> of(servers.get(server), ids, places[server]))
        .toList();
  }

  private static Portion of(Server server, long[] all, int[] places) {
    return new Portion(
        server, Arrays.stream(places).mapToLong(place -> all[place]).toArray(), places);
  }

  /** The same portion of another array. */
  long @Nullable [] pick(long @Nullable [] all) {
    int[] here = places;
    return all == null || here == null
        ? all
        : Arrays.stream(here).mapToLong(place -> Objects.requireNonNull(all)[place]).toArray();
  }
}
