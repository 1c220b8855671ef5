package dev.databacon.write;

import dev.databacon.cluster.Server;
import dev.databacon.schema.AliasKind;
import dev.databacon.sql.Binding;
import dev.databacon.sql.ClusterSql;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.RemovalSql;
import dev.databacon.sql.Rows;
import dev.databacon.sql.RowsReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Nodes of one server with all that belongs to them, as it was read without locks.
 *
 * @param schema what the catalog says about it
 * @param keys the keys of the single aliases that were read of each node
 */
record Belongings(
    StoredSchema schema,
    List<String> keys,
    List<Node> nodes,
    List<Edge> edges,
    List<Alias> aliases) {

  /** A node's own row, with the values of its single aliases in the order of the keys. */
  record Node(
      long id,
      int ctx,
      @Nullable Long parent,
      @Nullable Integer list,
      List<@Nullable String> singles) {
    static Node read(Rows row) {
      Long list = row.getNullableLong(4);
      return new Node(
          row.getLong(1),
          row.getInt(2),
          row.getNullableLong(3),
          list == null ? null : (Integer) list.intValue(),
          Arrays.asList(row.getStrings(5)));
    }
  }

  /** One end of an edge of one of the nodes. */
  record Edge(long base, int ctx, long rel) {}

  /** One of the aliases in a list. */
  record Alias(long base, int ctx, String value) {}

  /**
   * Reads those of some nodes that exist, each from its home server: one round trip a server, at
   * the same time, and two more when the catalog has grown since it was read last.
   *
   * @param kinds the types that they can have
   */
  static List<Belongings> read(
      Store store, Collection<Long> ids, Collection<Integer> kinds, Deadline deadline) {
    Map<Server, List<Long>> byServer = new HashMap<>();
    for (long id : ids) {
      byServer.computeIfAbsent(store.cluster().server(id), server -> new ArrayList<>()).add(id);
    }
    return store
        .parallel()
        .map(
            List.copyOf(byServer.keySet()),
            server ->
                read(store, server, byServer.getOrDefault(server, List.of()), kinds, deadline));
  }

  private static Belongings read(
      Store store, Server server, List<Long> nodes, Collection<Integer> kinds, Deadline deadline) {
    long[] ids = Columns.longs(nodes, id -> id);
    StoredSchemas.Known known = store.schemas().get(server, deadline);
    while (true) {
      StoredSchema schema = known.schema();
      List<String> keys =
          kinds.stream()
              .flatMap(kind -> schema.aliases(kind).stream())
              .map(StoredSchema.StoredAlias::key)
              .filter(Objects::nonNull)
              .distinct()
              .toList();
      try (var session = server.session(deadline)) {
        var versions =
            session.queue(ClusterSql.CATALOG_VERSIONS, Binding.NONE, StoredSchemas::count);
        var edges =
            session.queue(
                RemovalSql.EDGES,
                params -> params.add(ids),
                RowsReader.list(row -> new Edge(row.getLong(1), row.getInt(2), row.getLong(3))));
        var aliases =
            session.queue(
                RemovalSql.ALIASES,
                params -> params.add(ids),
                RowsReader.list(row -> new Alias(row.getLong(1), row.getInt(2), row.text(3))));
        List<Node> found =
            session.query(
                RemovalSql.NODES,
                params -> params.add(keys.toArray(String[]::new)).add(ids),
                RowsReader.list(Node::read));
        if (versions.get() == known.versions()) {
          return new Belongings(schema, keys, found, edges.get(), aliases.get());
        }
      }
      known = store.schemas().read(server, deadline);
    }
  }

  /**
   * Those of the first nodes, so that it is not more than so many rows unless one node has more.
   */
  Belongings within(int rows) {
    Map<Long, Integer> each = new HashMap<>();
    edges.forEach(edge -> each.merge(edge.base, 1, Integer::sum));
    aliases.forEach(alias -> each.merge(alias.base, 1, Integer::sum));
    int sum = 0;
    int most = 0;
    while (most < nodes.size() && (most == 0 || sum <= rows)) {
      sum += each.getOrDefault(nodes.get(most).id, 0);
      most++;
    }
    return most == nodes.size() ? this : only(nodes.subList(0, most));
  }

  private Belongings only(List<Node> some) {
    Set<Long> ids = ids(some);
    return new Belongings(
        schema,
        keys,
        some,
        edges.stream().filter(edge -> ids.contains(edge.base)).toList(),
        aliases.stream().filter(alias -> ids.contains(alias.base)).toList());
  }

  /** The nodes that were found. */
  Set<Long> ids() {
    return ids(nodes);
  }

  private static Set<Long> ids(List<Node> nodes) {
    Set<Long> ids = new HashSet<>();
    nodes.forEach(node -> ids.add(node.id));
    return ids;
  }

  /** The node that an alias of a node is unique to; 0 for the whole cluster. */
  long scope(long node, StoredSchema.StoredAlias alias) {
    if (alias.scope() == 0) {
      return 0;
    }
    return edges.stream()
        .filter(edge -> edge.base == node && edge.ctx == alias.scope())
        .mapToLong(Edge::rel)
        .findFirst()
        .orElse(AliasKind.alone(node));
  }
}
