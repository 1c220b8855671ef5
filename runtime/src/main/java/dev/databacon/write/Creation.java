package dev.databacon.write;

import dev.databacon.schema.AliasKind;
import dev.databacon.schema.EdgeEnd;
import dev.databacon.schema.EdgeKind;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Creates nodes with all that belongs to them. Rows go out as one statement a table and server. */
public final class Creation {
  private Creation() {}

  /** Creates nodes of a type in one transaction, and gives their ids in the same order. */
  public static List<Long> create(
      Store store, NodeKind type, List<NewNode> nodes, Deadline deadline) {
    List<Long> ids = newIds(store, nodes.size(), deadline);
    return Attempts.run(
        deadline,
        () -> {
          unit(store, type, nodes, ids, deadline).commit();
          return ids;
        });
  }

  /** Does what {@link #create} does, but for the commit. */
  public static void tryOut(Store store, NodeKind type, List<NewNode> nodes, Deadline deadline) {
    List<Long> ids = newIds(store, nodes.size(), deadline);
    Attempts.run(
        deadline,
        () -> {
          unit(store, type, nodes, ids, deadline).tryOut();
          return true;
        });
  }

  private static List<Long> newIds(Store store, int count, Deadline deadline) {
    List<Long> ids = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      ids.add(store.cluster().newId(deadline));
    }
    return ids;
  }

  private static UnitOfWork unit(
      Store store, NodeKind type, List<NewNode> nodes, List<Long> ids, Deadline deadline) {
    UnitOfWork unit = new UnitOfWork(store, deadline);
    List<Rekeying.Change> changes = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      add(unit, new ServerBatch.NodeRow(ids.get(i), type, nodes.get(i)), changes);
    }
    Rekeying.add(unit, changes);
    return unit;
  }

  private static void add(UnitOfWork unit, ServerBatch.NodeRow row, List<Rekeying.Change> changes) {
    NewNode node = row.node();
    long id = row.id();
    ServerBatch home = unit.at(id);
    home.nodes.add(row);
    for (ApartValue value : node.apart.values()) {
      home.properties.add(new ServerBatch.PropertyRow(id, value));
    }
    for (Map<String, NewNode.NewAlias> values : node.aliases.values()) {
      for (NewNode.NewAlias alias : values.values()) {
        AliasKind kind = alias.kind();
        long scope = node.scope(kind.uniqueTo());
        unit.claim(unit.lookup(kind.toString(), kind.ctx(), scope, alias.value(), id));
        if (!kind.isOne()) {
          home.aliases.add(new ServerBatch.AliasRow(id, kind.ctx(), alias.value(), alias.flags()));
        }
      }
    }
    for (Map<Long, NewNode.NewEdge> list : node.edges.values()) {
      addEdges(unit, id, List.copyOf(list.values()), changes);
    }
  }

  private static void addEdges(
      UnitOfWork unit, long id, List<NewNode.NewEdge> list, List<Rekeying.Change> changes) {
    for (int i = 0; i < list.size(); i++) {
      NewNode.NewEdge edge = list.get(i);
      EdgeKind kind = edge.kind();
      EdgeEnd far = kind.far();
      unit.need(far.kind(), edge.to());
      long rank = kind.near().one() ? 0 : Ranks.ofNewList(i, list.size());
      unit.insert(new EdgeRow(id, kind.near(), edge.to(), rank, edge.flags(), edge.json()));
      unit.insert(EdgeRow.last(edge.to(), far, id, edge.flags() & ~kind.ownFlags(), edge.json()));
      if (far.one() && !far.keyed().isEmpty()) {
        changes.add(new Rekeying.Change(edge.to(), far, 0, id));
      }
    }
  }
}
