package dev.databacon.write;

import dev.databacon.schema.NodeKind;
import dev.databacon.sql.AliasSql;
import dev.databacon.sql.Answer;
import dev.databacon.sql.Binding;
import dev.databacon.sql.ChildSql;
import dev.databacon.sql.EdgeSql;
import dev.databacon.sql.NameSql;
import dev.databacon.sql.NodeSql;
import dev.databacon.sql.Params;
import dev.databacon.sql.PropertySql;
import dev.databacon.sql.Session;
import dev.databacon.sql.Sql;
import dev.databacon.sql.WritePart;
import dev.databacon.sql.Writing;
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
  final List<EdgeSet> set = new ArrayList<>(2);
  final List<EdgeRow> edges = new ArrayList<>();
  final List<ChildRow> leaving = new ArrayList<>(1);
  final List<ChildRow> children = new ArrayList<>(1);
  private final List<Consumer<Session>> others = new ArrayList<>(2);
  private @Nullable EdgeRow condition;
  private @Nullable Answer<Boolean> held;

  /** A node's own row, and where it lives when that is under another one. */
  record NodeRow(long id, NodeKind type, NewNode node, @Nullable ChildRow place) {
    void bind(Params params) {
      params.add(id).add(type.ctx()).add(node.flags).addNullable(node.num);
      params.add(PackedText.of(node.packed));
      params.addNullable(place == null ? null : (Long) place.parent());
      params.addNullable(place == null ? null : (Long) (long) place.ctx());
    }
  }

  /** A property that stands apart. */
  record PropertyRow(long base, ApartValue value) {
    void bind(Params params) {
      params.add(base).add(value.ctx()).add(value.flags()).addNullable(value.num());
      params.add(value.text()).add(value.bytes()).add(value.json());
    }
  }

  /** One of the aliases in a list. */
  record AliasRow(long base, int ctx, String value, long flags) {
    void bind(Params params) {
      params.add(base).add(ctx).add(value).add(flags);
    }
  }

  /** The node must exist, and stay until the commit. */
  void need(NodeKind kind, long id) {
    needed.put(id, kind);
  }

  /** The same, and its aliases and relations must not change but by this unit. */
  void lock(NodeKind kind, long id) {
    locked.put(id, kind);
  }

  /**
   * All that is done here, which is to change or delete edges, is done only if this one is there,
   * and otherwise nothing.
   */
  void onlyIf(EdgeRow edge) {
    condition = edge;
  }

  /** Whether it was there; true without a condition. */
  boolean held() {
    return held == null || held.get();
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
        && set.isEmpty()
        && leaving.isEmpty()
        && children.isEmpty()
        && aliases.isEmpty()
        && names.isEmpty()
        && properties.isEmpty();
  }

  /**
   * Queues everything: one statement, unless some of it has to see what was there when the locks
   * before it were had. That holds for what a {@link #guard} asks, and, in a transaction that goes
   * on and so cannot start over, for what is to be changed or deleted.
   */
  void queueOn(Session session) {
    EdgeRow edge = condition;
    if (edge != null) {
      if (session.isJoined()) {
        // For the locks alone; the next statement sees what was done while this one waited.
        locksIf(edge).queueOn(session);
      }
      held = locksIf(edge).add(rows()).ask(session);
      return;
    }
    needed.keySet().removeAll(locked.keySet());
    Writing need = nodes(NodeSql.NEED, needed);
    Writing lock = nodes(NodeSql.NEED_LOCKED, locked);
    boolean changes = !(dropped.isEmpty() && gone.isEmpty() && set.isEmpty() && leaving.isEmpty());
    if (locked.isEmpty() && guards.isEmpty() && !(changes && session.isJoined())) {
      need.add(rows()).queueOn(session);
    } else {
      need.queueOn(session);
      lock.queueOn(session);
      guards.forEach(guard -> guard.accept(session));
      rows().queueOn(session);
    }
    others.forEach(other -> other.accept(session));
  }

  private Writing locksIf(EdgeRow edge) {
    return new Writing().onlyIf(EdgeSql.THERE, edge::bindWithNode).add(nodes(NodeSql.NEED, needed));
  }

  private static Writing nodes(WritePart part, SortedMap<Long, NodeKind> nodes) {
    return new Writing()
        .add(
            part,
            List.copyOf(nodes.entrySet()),
            (params, node) -> params.add(node.getKey().longValue()).add(node.getValue().ctx()));
  }

  private Writing rows() {
    gone.sort(EdgeRow.ORDER);
    set.sort(EdgeSet.ORDER);
    edges.sort(EdgeRow.ORDER);
    children.sort(ChildRow.ORDER);
    return new Writing()
        .add(NodeSql.INSERT, nodes, (params, row) -> row.bind(params))
        .add(PropertySql.INSERT, properties, (params, row) -> row.bind(params))
        .add(AliasSql.DROP, List.copyOf(dropped), (params, row) -> row.bind(params))
        .add(AliasSql.CLAIM, List.copyOf(claimed), (params, row) -> row.bind(params))
        .add(AliasSql.INSERT, aliases, (params, row) -> row.bind(params))
        .add(NameSql.INSERT, names, (params, row) -> row.bind(params))
        .add(EdgeSql.DELETE, gone, (params, row) -> row.bindKey(params))
        .add(EdgeSql.SET_FLAGS, only(false), (params, row) -> row.bindFlags(params))
        .add(EdgeSql.SET_DATA, only(true), (params, row) -> row.bindData(params))
        .add(EdgeSql.INSERT, edges, (params, row) -> row.bind(params))
        .add(ChildSql.DELETE, leaving, (params, row) -> row.bindKey(params))
        .add(ChildSql.INSERT, children, (params, row) -> row.bind(params));
  }

  private List<EdgeSet> only(boolean value) {
    return set.stream().filter(each -> each.value() == value).toList();
  }
}
