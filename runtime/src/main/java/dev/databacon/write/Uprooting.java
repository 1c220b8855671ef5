package dev.databacon.write;

import dev.databacon.error.SchemaMismatchException;
import dev.databacon.schema.EdgeEnd;
import dev.databacon.sql.Answer;
import dev.databacon.sql.Binding;
import dev.databacon.sql.Params;
import dev.databacon.sql.RemovalSql;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Sql;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a unit of work what deletes nodes with all that belongs to them: rows and properties,
 * aliases with their lookups, names, locks, edges on both ends, their places under their parents.
 * It refuses when anything is not as it was read. Nodes under which others live are noted, so that
 * those are removed as well. Not thread-safe.
 */
final class Uprooting {
  private final UnitOfWork unit;
  private final Set<Long> all = new HashSet<>();
  private final List<Rekeying.Change> changes = new ArrayList<>();
  private final List<Answer<List<Long>>> left = new ArrayList<>();

  Uprooting(UnitOfWork unit) {
    this.unit = unit;
  }

  /** Deletes what was found on each server. */
  void add(List<Belongings> found) {
    found.forEach(each -> all.addAll(each.ids()));
    found.stream().filter(each -> !each.nodes().isEmpty()).forEach(this::add);
    Rekeying.add(unit, changes);
  }

  /** After the commit: the nodes under which others are left. */
  List<Long> left() {
    List<Long> ids = new ArrayList<>();
    left.forEach(answer -> ids.addAll(answer.get()));
    return ids;
  }

  private void add(Belongings found) {
    List<Belongings.Node> nodes = found.nodes();
    long[] ids = Columns.longs(nodes, Belongings.Node::id);
    ServerBatch home = unit.at(ids[0]);
    home.guard(
        RemovalSql.LOCK,
        params ->
            params
                .add(ids)
                .add(ids)
                .add(Columns.ints(nodes, Belongings.Node::ctx))
                .add(Columns.nullableLongs(nodes, Belongings.Node::parent))
                .add(Columns.nullableInts(nodes, Belongings.Node::list)));
    for (Belongings.Node node : nodes) {
      if (node.parent() != null && node.list() != null) {
        unit.delete(new ChildRow(node.parent(), node.list(), node.id(), null));
      }
    }
    addSingles(found, home);
    addAliases(found);
    addEdges(found);
    queue(home, RemovalSql.DELETE_ALIASES, p -> p.add(ids).add((long) found.aliases().size()));
    queue(home, RemovalSql.DELETE_EDGES, params -> bindEdges(params.add(ids), found.edges()));
    queue(home, RemovalSql.DELETE_COUNTS, params -> params.add(ids));
    queue(home, RemovalSql.DELETE_NAMES, params -> params.add(ids));
    queue(home, RemovalSql.DELETE_LEASES, params -> params.add(ids));
    queue(home, RemovalSql.DELETE_PROPERTIES, params -> params.add(ids));
    queue(home, RemovalSql.DELETE_NODES, params -> params.add(ids));
    home.add(
        session ->
            left.add(
                session.queue(
                    RemovalSql.LEAVE_CHILDREN,
                    params -> params.add(ids),
                    RowsReader.list(row -> row.getLong(1)))));
  }

  private static void bindEdges(Params params, List<Belongings.Edge> edges) {
    params
        .add((long) edges.size())
        .add(Columns.longs(edges, Belongings.Edge::base))
        .add(Columns.ints(edges, Belongings.Edge::ctx))
        .add(Columns.longs(edges, Belongings.Edge::rel));
  }

  private record Single(long node, String key, @Nullable String value) {}

  private void addSingles(Belongings found, ServerBatch home) {
    List<Single> singles = new ArrayList<>();
    for (Belongings.Node node : found.nodes()) {
      for (StoredSchema.StoredAlias alias : found.schema().aliases(node.ctx())) {
        if (alias.key() != null) {
          String value = node.singles().get(found.keys().indexOf(alias.key()));
          singles.add(new Single(node.id(), alias.key(), value));
          if (value != null) {
            drop(found, node.id(), alias, value);
          }
        }
      }
    }
    if (!singles.isEmpty()) {
      home.guard(
          RemovalSql.GUARD_SINGLES,
          params ->
              params
                  .add(Columns.longs(singles, Single::node))
                  .add(Columns.texts(singles, Single::key))
                  .add(Columns.texts(singles, Single::value)));
    }
  }

  private void addAliases(Belongings found) {
    Map<Long, Integer> types = new HashMap<>();
    found.nodes().forEach(node -> types.put(node.id(), node.ctx()));
    for (Belongings.Alias each : found.aliases()) {
      found.schema().aliases(types.getOrDefault(each.base(), 0)).stream()
          .filter(alias -> alias.ctx() == each.ctx())
          .forEach(alias -> drop(found, each.base(), alias, each.value()));
    }
  }

  private void drop(Belongings found, long node, StoredSchema.StoredAlias alias, String value) {
    long scope = found.scope(node, alias);
    unit.drop(unit.lookup(alias.name(), alias.ctx(), scope, value, node));
  }

  @SuppressWarnings("ArgumentSelectionDefectChecker") // swapping the ends is the point
  private void addEdges(Belongings found) {
    for (Belongings.Edge edge : found.edges()) {
      EdgeEnd twin = found.schema().twin(edge.ctx());
      if (twin == null) {
        throw new SchemaMismatchException(
            "Node "
                + edge.base()
                + " has edges of context "
                + Integer.toHexString(edge.ctx())
                + ", which the catalog of its server does not name.");
      }
      // The other end of an edge between two that go is deleted as one of its own node's.
      if (!all.contains(edge.rel())) {
        unit.delete(EdgeRow.last(edge.rel(), twin, edge.base(), 0, null));
        changes.add(new Rekeying.Change(edge.rel(), twin, edge.base(), 0));
      }
    }
  }

  private static void queue(ServerBatch home, Sql sql, Binding binding) {
    home.add(session -> session.queue(sql, binding));
  }
}
