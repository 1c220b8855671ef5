package dev.databacon.write;

import dev.databacon.schema.NodeKind;
import dev.databacon.sql.AliasSql;
import dev.databacon.sql.Binding;
import dev.databacon.sql.ChildSql;
import dev.databacon.sql.EdgeSql;
import dev.databacon.sql.NodeSql;
import dev.databacon.sql.PropertySql;
import dev.databacon.sql.Session;
import dev.databacon.sql.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of work writes on one server, collected so that each table takes one statement
 * however many rows there are. Not thread-safe.
 *
 * <p>Rows that another unit of work may write as well go out in the order of their keys, so that
 * two units that meet wait for each other in one direction only.
 */
final class ServerBatch {
  private final SortedMap<Long, NodeKind> needed = new TreeMap<>();
  private final SortedMap<Long, NodeKind> locked = new TreeMap<>();
  private final List<Consumer<Session>> guards = new ArrayList<>(2);
  final List<NodeRow> nodes = new ArrayList<>();
  final List<PropertyRow> properties = new ArrayList<>();
  final TreeSet<LookupRow> dropped = new TreeSet<>();
  final TreeSet<LookupRow> claimed = new TreeSet<>();
  final List<AliasRow> aliases = new ArrayList<>();
  final List<NameRow> names = new ArrayList<>();
  final List<EdgeRow> gone = new ArrayList<>();
  final List<EdgeRow> edges = new ArrayList<>();
  final List<ChildRow> leaving = new ArrayList<>(1);
  final List<ChildRow> children = new ArrayList<>(1);
  private final List<Consumer<Session>> others = new ArrayList<>(2);

  /** A node's own row, and where it lives when that is under another one. */
  record NodeRow(long id, NodeKind type, NewNode node, @Nullable ChildRow place) {}

  /** A property that stands apart. */
  record PropertyRow(long base, ApartValue value) {}

  /** One of the aliases in a list. */
  record AliasRow(long base, int ctx, String value, long flags) {}

  /** The node must exist, and stay until the commit. */
  void need(NodeKind kind, long id) {
    needed.put(id, kind);
  }

  /** The same, and its aliases and relations must not change but by this unit. */
  void lock(NodeKind kind, long id) {
    locked.put(id, kind);
  }

  /** A statement that refuses when something is not as it was read. */
  void guard(Sql sql, Binding binding) {
    guards.add(session -> session.queue(sql, binding));
  }

  /** Any other statement; after the rest. */
  void add(Consumer<Session> statement) {
    others.add(statement);
  }

  boolean isEmpty() {
    return needed.isEmpty()
        && locked.isEmpty()
        && guards.isEmpty()
        && others.isEmpty()
        && nodes.isEmpty()
        && claimed.isEmpty()
        && dropped.isEmpty()
        && edges.isEmpty()
        && gone.isEmpty()
        && leaving.isEmpty()
        && children.isEmpty()
        && aliases.isEmpty()
        && names.isEmpty()
        && properties.isEmpty();
  }

  void queueOn(Session session) {
    needed.keySet().removeAll(locked.keySet());
    queueNodes(session, NodeSql.NEED, needed);
    queueNodes(session, NodeSql.NEED_LOCKED, locked);
    guards.forEach(guard -> guard.accept(session));
    queueInserts(session);
    queueLookups(session);
    queueEdges(session);
    queueChildren(session);
    others.forEach(other -> other.accept(session));
  }

  private static void queueNodes(Session session, Sql sql, SortedMap<Long, NodeKind> nodes) {
    if (!nodes.isEmpty()) {
      long[] ids = Columns.longs(List.copyOf(nodes.keySet()), id -> id);
      int[] kinds = Columns.ints(List.copyOf(nodes.values()), NodeKind::ctx);
      session.queue(sql, params -> params.add(ids).add(ids).add(kinds));
    }
  }

  private void queueInserts(Session session) {
    if (!nodes.isEmpty()) {
      session.queue(
          NodeSql.INSERT,
          params ->
              params
                  .add(Columns.longs(nodes, NodeRow::id))
                  .add(Columns.ints(nodes, row -> row.type().ctx()))
                  .add(Columns.longs(nodes, row -> row.node().flags))
                  .add(Columns.nullableLongs(nodes, row -> row.node().num))
                  .add(Columns.texts(nodes, row -> PackedText.of(row.node().packed)))
                  .add(Columns.nullableLongs(nodes, row -> parent(row.place())))
                  .add(Columns.nullableInts(nodes, row -> list(row.place()))));
    }
    if (!properties.isEmpty()) {
      session.queue(
          PropertySql.INSERT,
          params ->
              params
                  .add(Columns.longs(properties, PropertyRow::base))
                  .add(Columns.ints(properties, row -> row.value().ctx()))
                  .add(Columns.longs(properties, row -> row.value().flags()))
                  .add(Columns.nullableLongs(properties, row -> row.value().num()))
                  .add(Columns.texts(properties, row -> row.value().text()))
                  .add(Columns.bytes(properties, row -> row.value().bytes()))
                  .add(Columns.texts(properties, row -> row.value().json())));
    }
  }

  private static @Nullable Long parent(@Nullable ChildRow place) {
    return place == null ? null : (Long) place.parent();
  }

  private static @Nullable Integer list(@Nullable ChildRow place) {
    return place == null ? null : (Integer) place.ctx();
  }

  private void queueLookups(Session session) {
    if (!dropped.isEmpty()) {
      long expected = dropped.size();
      session.queue(
          AliasSql.DROP, params -> Columns.lookups(params, List.copyOf(dropped)).add(expected));
    }
    if (!claimed.isEmpty()) {
      session.queue(AliasSql.CLAIM, params -> Columns.lookups(params, List.copyOf(claimed)));
    }
    if (!aliases.isEmpty()) {
      session.queue(
          AliasSql.INSERT,
          params ->
              params
                  .add(Columns.longs(aliases, AliasRow::base))
                  .add(Columns.ints(aliases, AliasRow::ctx))
                  .add(Columns.texts(aliases, AliasRow::value))
                  .add(Columns.longs(aliases, AliasRow::flags)));
    }
    if (!names.isEmpty()) {
      NameRow.insert(session, names);
    }
  }

  private void queueEdges(Session session) {
    if (!gone.isEmpty()) {
      gone.sort(EdgeRow.ORDER);
      long expected = gone.size();
      session.queue(EdgeSql.DELETE, params -> Columns.edgeKeys(params, gone).add(expected));
    }
    if (!edges.isEmpty()) {
      edges.sort(EdgeRow.ORDER);
      session.queue(
          EdgeSql.INSERT,
          params ->
              Columns.edgeKeys(params, edges)
                  .add(Columns.nullableLongs(edges, EdgeRow::rank))
                  .add(Columns.longs(edges, EdgeRow::flags))
                  .add(Columns.texts(edges, EdgeRow::json)));
    }
  }

  private void queueChildren(Session session) {
    if (!leaving.isEmpty()) {
      long expected = leaving.size();
      session.queue(ChildSql.DELETE, params -> Columns.childKeys(params, leaving).add(expected));
    }
    if (!children.isEmpty()) {
      children.sort(ChildRow.ORDER);
      session.queue(
          ChildSql.INSERT,
          params ->
              Columns.childKeys(params, children)
                  .add(Columns.nullableLongs(children, ChildRow::rank)));
    }
  }
}
