package dev.databacon.write;

import dev.databacon.cluster.Server;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.EdgeEnd;
import dev.databacon.schema.EdgeEnd.KeyedAlias;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.NodeSql;
import dev.databacon.sql.RemovalSql;
import dev.databacon.sql.RowsReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Moves the lookups of aliases that are unique to a relation when the relation changes: the
 * lookup's digest holds the id of the node at the other end.
 */
final class Rekeying {
  private Rekeying() {}

  /**
   * The relation of a node changes.
   *
   * @param node the node whose aliases are unique to it
   * @param end the node's end of the relation
   * @param from the node that it led to; 0 for none
   * @param to the node that it will lead to; 0 for none
   */
  record Change(long node, EdgeEnd end, long from, long to) {}

  private record Found(long node, int ctx, @Nullable String value) {}

  /** Reads the aliases, one round trip a server, and adds what moves their lookups. */
  static void add(UnitOfWork unit, List<Change> changes) {
    Map<Server, List<Change>> byServer = new HashMap<>();
    for (Change change : changes) {
      if (!change.end.keyed().isEmpty() && change.from != change.to) {
        Server home = unit.store().cluster().server(change.node);
        byServer.computeIfAbsent(home, server -> new ArrayList<>()).add(change);
      }
    }
    List<Server> servers = List.copyOf(byServer.keySet());
    Store store = unit.store();
    List<List<Found>> found =
        store
            .parallel()
            .map(
                servers,
                server -> read(server, byServer.getOrDefault(server, List.of()), unit.deadline()));
    for (int i = 0; i < servers.size(); i++) {
      for (Change change : byServer.getOrDefault(servers.get(i), List.of())) {
        move(unit, change, found.get(i));
      }
    }
  }

  private static List<Found> read(Server server, List<Change> changes, Deadline deadline) {
    long[] ids = Columns.longs(changes, Change::node);
    List<KeyedAlias> kinds =
        changes.stream().flatMap(change -> change.end.keyed().stream()).distinct().toList();
    List<KeyedAlias> one = kinds.stream().filter(kind -> kind.key() != null).toList();
    List<KeyedAlias> many = kinds.stream().filter(kind -> kind.key() == null).toList();
    return server.read(
        deadline,
        RemovalSql.KEYED_ALIASES,
        params ->
            params
                .add(ids)
                .add(Columns.ints(many, KeyedAlias::ctx))
                .add(Columns.ints(one, KeyedAlias::ctx))
                .add(Columns.texts(one, KeyedAlias::key))
                .add(ids),
        RowsReader.list(row -> new Found(row.getLong(1), row.getInt(2), row.getString(4))));
  }

  private static void move(UnitOfWork unit, Change change, List<Found> found) {
    unit.lock(change.end.kind(), change.node);
    long from = change.from == 0 ? AliasKind.alone(change.node) : change.from;
    long to = change.to == 0 ? AliasKind.alone(change.node) : change.to;
    for (KeyedAlias alias : change.end.keyed()) {
      String name = change.end.kind().simpleName() + "." + alias.name();
      List<String> values =
          found.stream()
              .filter(each -> each.node == change.node && each.ctx == alias.ctx())
              .map(Found::value)
              .filter(Objects::nonNull)
              .toList();
      guard(unit, change.node, alias, values);
      for (String value : values) {
        unit.drop(unit.lookup(name, alias.ctx(), from, value, change.node));
        unit.claim(unit.lookup(name, alias.ctx(), to, value, change.node));
      }
    }
  }

  /** Refuses when the aliases are no longer those that were read. */
  static void guard(UnitOfWork unit, long node, KeyedAlias alias, List<String> values) {
    String key = alias.key();
    if (key == null) {
      unit.at(node)
          .guard(
              RemovalSql.GUARD_ALIASES,
              params -> params.add(values.toArray(String[]::new)).add(node).add(alias.ctx()));
    } else {
      String value = values.isEmpty() ? null : values.get(0);
      unit.at(node).guard(NodeSql.GUARD_PACKED, params -> params.add(key).add(node).add(value));
    }
  }
}
