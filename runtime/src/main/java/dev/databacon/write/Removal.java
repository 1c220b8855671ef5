package dev.databacon.write;

import dev.databacon.cluster.Server;
import dev.databacon.error.SchemaMismatchException;
import dev.databacon.plan.ExistingPlan;
import dev.databacon.plan.KindsPlan;
import dev.databacon.plan.Reads;
import dev.databacon.schema.EdgeEnd;
import dev.databacon.schema.EdgeEnd.KeyedAlias;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Binding;
import dev.databacon.sql.ClusterSql;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.LeaseSql;
import dev.databacon.sql.NodeSql;
import dev.databacon.sql.PropertySql;
import dev.databacon.sql.RemovalSql;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Sql;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Removes a node with all that belongs to it: its row, properties and locks, its aliases with their
 * lookups, and its edges on both ends, over all servers.
 *
 * <p>What there is, is read first, without locks; the write refuses when anything of it has changed
 * by then, and all starts over. So every write goes to the servers in their order, as others do.
 */
public final class Removal {
  private final Store store;
  private final NodeKind kind;
  private final long id;
  private final Deadline deadline;
  private final Server home;

  /** The removal of a node. */
  public Removal(Store store, NodeKind kind, long id, Deadline deadline) {
    this.store = store;
    this.kind = kind;
    this.id = id;
    this.deadline = deadline;
    this.home = store.cluster().server(id);
  }

  private record FoundEdge(int ctx, long rel) {}

  private record FoundAlias(int ctx, String value) {}

  private record Found(
      StoredSchema schema, List<FoundEdge> edges, List<FoundAlias> aliases, List<String> singles) {}

  /** Removes the node; false when it is gone already. */
  public boolean run() {
    return Attempts.run(
        deadline,
        () -> {
          Found found = read();
          if (found == null) {
            return absent();
          }
          UnitOfWork unit = new UnitOfWork(store, deadline);
          unit.at(id).guard(NodeSql.LOCK_TO_REMOVE, params -> params.add(id).add(kind.ctx()));
          removeAliases(unit, found);
          removeEdges(unit, found);
          queue(unit, LeaseSql.DELETE_ALL, params -> params.add(id));
          queue(unit, PropertySql.DELETE_ALL, params -> params.add(id));
          queue(unit, NodeSql.DELETE, params -> params.add(id).add(kind.ctx()));
          unit.commit();
          return true;
        });
  }

  private boolean absent() {
    if (Reads.run(home, new KindsPlan(id), deadline).isEmpty()
        || !Reads.run(home, new ExistingPlan(kind, id), deadline).isEmpty()) {
      return false;
    }
    throw SingleWrite.missing(store, kind, id, deadline);
  }

  /** Reads everything in one round trip; again when the catalog has grown since it was read. */
  private @Nullable Found read() {
    StoredSchemas.Known known = store.schemas().get(home, deadline);
    while (true) {
      StoredSchema schema = known.schema();
      String[] keys =
          singles(schema).stream().map(StoredSchema.StoredAlias::key).toArray(String[]::new);
      try (var session = home.session(deadline)) {
        var versions =
            session.queue(ClusterSql.CATALOG_VERSIONS, Binding.NONE, StoredSchemas::count);
        var edges =
            session.queue(
                RemovalSql.EDGES,
                params -> params.add(id),
                RowsReader.list(row -> new FoundEdge(row.getInt(1), row.getLong(2))));
        var aliases =
            session.queue(
                RemovalSql.ALIASES,
                params -> params.add(id),
                RowsReader.list(row -> new FoundAlias(row.getInt(1), row.text(2))));
        List<String[]> singles =
            session.query(
                RemovalSql.SINGLE_ALIASES,
                params -> params.add(keys).add(id).add(kind.ctx()),
                RowsReader.list(row -> row.getStrings(1)));
        if (versions.get() == known.versions()) {
          return singles.isEmpty()
              ? null
              : new Found(schema, edges.get(), aliases.get(), Arrays.asList(singles.get(0)));
        }
      }
      known = store.schemas().read(home, deadline);
    }
  }

  private List<StoredSchema.StoredAlias> singles(StoredSchema schema) {
    return schema.aliases(kind.ctx()).stream().filter(alias -> alias.key() != null).toList();
  }

  private void removeAliases(UnitOfWork unit, Found found) {
    List<StoredSchema.StoredAlias> singles = singles(found.schema);
    for (int i = 0; i < singles.size(); i++) {
      StoredSchema.StoredAlias alias = singles.get(i);
      String value = found.singles.get(i);
      List<String> values = value == null ? List.of() : List.of(value);
      KeyedAlias guarded = new KeyedAlias(alias.name(), alias.ctx(), alias.key());
      Rekeying.guard(unit, id, guarded, values);
      values.forEach(each -> drop(unit, alias, scope(found, alias), each));
    }
    for (FoundAlias each : found.aliases) {
      for (StoredSchema.StoredAlias alias : found.schema.aliases(kind.ctx())) {
        if (alias.ctx() == each.ctx) {
          drop(unit, alias, scope(found, alias), each.value);
        }
      }
    }
    queue(
        unit, RemovalSql.DELETE_ALIASES, params -> params.add(id).add((long) found.aliases.size()));
  }

  private void drop(UnitOfWork unit, StoredSchema.StoredAlias alias, long scope, String value) {
    unit.drop(unit.lookup(alias.name(), alias.ctx(), scope, value, id));
  }

  private static long scope(Found found, StoredSchema.StoredAlias alias) {
    return found.edges.stream()
        .filter(edge -> alias.scope() != 0 && edge.ctx == alias.scope())
        .mapToLong(FoundEdge::rel)
        .findFirst()
        .orElse(0);
  }

  private void removeEdges(UnitOfWork unit, Found found) {
    List<Rekeying.Change> changes = new ArrayList<>();
    for (FoundEdge edge : found.edges) {
      EdgeEnd twin = found.schema.twin(edge.ctx);
      if (twin == null) {
        throw new SchemaMismatchException(
            "Node "
                + id
                + " has edges of context "
                + Integer.toHexString(edge.ctx)
                + ", which the catalog of server '"
                + home.name()
                + "' does not name.");
      }
      if (edge.rel != id) {
        unit.delete(EdgeRow.last(edge.rel, twin, id, 0, null));
        changes.add(new Rekeying.Change(edge.rel, twin, id, 0));
      }
    }
    Rekeying.add(unit, changes);
    int[] contexts = Columns.ints(found.edges, FoundEdge::ctx);
    long[] targets = Columns.longs(found.edges, FoundEdge::rel);
    queue(
        unit,
        RemovalSql.DELETE_EDGES,
        params -> params.add(id).add((long) targets.length).add(contexts).add(targets));
  }

  private void queue(UnitOfWork unit, Sql sql, Binding binding) {
    unit.at(id).add(session -> session.queue(sql, binding));
  }
}
