package dev.databacon.check;

import dev.databacon.cluster.Server;
import dev.databacon.sql.Binding;
import dev.databacon.sql.CheckSql;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Rows;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Sql;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All rows of all servers, in memory. */
final class Stored {
  final Map<Long, Integer> nodes = new HashMap<>();
  final Map<EdgeKey, EdgeRow> edges = new HashMap<>();
  final List<Belonging> aliases = new ArrayList<>();
  final List<Belonging> properties = new ArrayList<>();
  final Map<LookupKey, Long> lookups = new HashMap<>();
  final Map<EdgesOf, Long> counts = new HashMap<>();
  final List<Misplaced> homes = new ArrayList<>();
  final List<String> prepared = new ArrayList<>();

  /** What tells one end of an edge from all others. */
  record EdgeKey(long base, int ctx, long rel) {
    @SuppressWarnings("ArgumentSelectionDefectChecker") // swapping the ends is the point
    EdgeKey otherEnd(int otherCtx) {
      return new EdgeKey(rel, otherCtx, base);
    }
  }

  /** One end's list of edges. */
  record EdgesOf(long base, int ctx) {}

  /** What is on it. */
  record EdgeRow(long rank, long flags, @Nullable String json) {}

  /** A row that belongs to a node. */
  record Belonging(long base, int ctx, @Nullable String value) {}

  /** What tells one lookup from all others. */
  record LookupKey(int ctx, ByteBuffer digest) {}

  /** A row with the server on which it was found. */
  record Misplaced(String what, long id, Server server) {}

  void read(Server server, Deadline deadline) {
    server
        .read(
            deadline,
            CheckSql.NODES,
            Binding.NONE,
            RowsReader.list(row -> new Belonging(row.getLong(1), row.getInt(2), null)))
        .forEach(
            node -> {
              nodes.put(node.base, node.ctx);
              homes.add(new Misplaced("node", node.base, server));
            });
    aliases.addAll(belonging(server, deadline, CheckSql.ALIASES, 3));
    properties.addAll(belonging(server, deadline, CheckSql.PROPERTIES, 0));
    belonging(server, deadline, CheckSql.LEASES, 0);
    server.read(deadline, CheckSql.LOOKUPS, Binding.NONE, RowsReader.list(this::lookup));
    server.read(
        deadline,
        CheckSql.EDGES,
        Binding.NONE,
        RowsReader.list(
            row -> {
              EdgeKey key = new EdgeKey(row.getLong(1), row.getInt(2), row.getLong(3));
              homes.add(new Misplaced("edge", key.base, server));
              return edges.put(key, new EdgeRow(row.getLong(4), row.getLong(5), row.getString(6)));
            }));
    server.read(
        deadline,
        CheckSql.EDGE_COUNTS,
        Binding.NONE,
        RowsReader.list(
            row -> {
              homes.add(new Misplaced("count", row.getLong(1), server));
              return counts.put(new EdgesOf(row.getLong(1), row.getInt(2)), row.getLong(3));
            }));
    prepared.addAll(
        server.read(
            deadline, CheckSql.PREPARED, Binding.NONE, RowsReader.list(row -> row.text(1))));
  }

  private LookupKey lookup(Rows row) {
    byte[] digest = row.getBytes(1);
    ByteBuffer key = ByteBuffer.wrap(digest == null ? new byte[0] : digest);
    LookupKey lookup = new LookupKey(row.getInt(2), key);
    lookups.put(lookup, row.getLong(3));
    return lookup;
  }

  private List<Belonging> belonging(Server server, Deadline deadline, Sql sql, int valueColumn) {
    List<Belonging> found =
        server.read(
            deadline,
            sql,
            Binding.NONE,
            RowsReader.list(
                row ->
                    new Belonging(
                        row.getLong(1),
                        row.getInt(2),
                        valueColumn == 0 ? null : row.getString(valueColumn))));
    found.forEach(each -> homes.add(new Misplaced("row", each.base, server)));
    return found;
  }
}
