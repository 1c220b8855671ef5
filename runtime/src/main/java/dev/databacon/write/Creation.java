package dev.databacon.write;

import dev.databacon.schema.AliasKind;
import dev.databacon.schema.ChildKind;
import dev.databacon.schema.EdgeEnd;
import dev.databacon.schema.EdgeKind;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Creates nodes with all that belongs to them and lives under them. Rows go out as one statement a
 * table and server.
 */
public final class Creation {
  private final Store store;
  private final Deadline deadline;
  private final List<ServerBatch.NodeRow> rows = new ArrayList<>();

  private Creation(Store store, Deadline deadline) {
    this.store = store;
    this.deadline = deadline;
  }

  /** Creates nodes of a type in one transaction, and gives their ids in the same order. */
  public static List<Long> create(
      Store store, NodeKind type, List<NewNode> nodes, Deadline deadline) {
    Creation creation = new Creation(store, deadline);
    List<Long> ids = creation.plan(type, nodes);
    return Attempts.run(
        deadline,
        () -> {
          creation.unit().commit();
          return ids;
        });
  }

  /** Does what {@link #create} does, but for the commit. */
  public static void tryOut(Store store, NodeKind type, List<NewNode> nodes, Deadline deadline) {
    Creation creation = new Creation(store, deadline);
    creation.plan(type, nodes);
    Attempts.run(
        deadline,
        () -> {
          creation.unit().tryOut();
          return true;
        });
  }

  private List<Long> plan(NodeKind type, List<NewNode> nodes) {
    List<Long> ids = new ArrayList<>(nodes.size());
    for (NewNode node : nodes) {
      long id = store.cluster().newId(type.ctx(), deadline);
      ids.add(id);
      plan(new ServerBatch.NodeRow(id, type, node, null));
    }
    return ids;
  }

  /**
   * Creates nodes that live under another one in one transaction, at an index of the list or, when
   * null, at the end.
   */
  public static List<Long> createUnder(
      Store store,
      ChildKind list,
      long parent,
      List<NewNode> nodes,
      @Nullable Integer at,
      Deadline deadline) {
    Creation creation = new Creation(store, deadline);
    List<ChildRow> places = new ArrayList<>(nodes.size());
    for (NewNode node : nodes) {
      ChildRow place = new ChildRow(parent, list.ctx(), creation.idUnder(list, parent), null);
      places.add(place);
      creation.plan(new ServerBatch.NodeRow(place.child(), list.target(), node, place));
    }
    int[] attempt = {0};
    return Attempts.run(
        deadline,
        () -> {
          UnitOfWork unit = creation.unit();
          unit.need(list.owner(), parent);
          places.forEach(place -> ChildWrites.put(unit, place, at, attempt[0]));
          if (at == null) {
            unit.commit();
          } else {
            ChildWrites.commit(unit, attempt);
          }
          return places.stream().map(ChildRow::child).toList();
        });
  }

  private long idUnder(ChildKind list, long parent) {
    return list.spread()
        ? store.cluster().newId(list.target().ctx(), deadline)
        : store.cluster().newIdNear(parent, deadline);
  }

  /** Gives every node that lives under this one its id and its place. */
  private void plan(ServerBatch.NodeRow row) {
    rows.add(row);
    row.node()
        .children
        .forEach(
            (list, children) -> {
              for (int i = 0; i < children.size(); i++) {
                long id = idUnder(list, row.id());
                long rank = Ranks.ofNewList(i, children.size());
                ChildRow place = new ChildRow(row.id(), list.ctx(), id, rank);
                plan(new ServerBatch.NodeRow(id, list.target(), children.get(i), place));
              }
            });
  }

  private UnitOfWork unit() {
    UnitOfWork unit = new UnitOfWork(store, deadline);
    List<Rekeying.Change> changes = new ArrayList<>();
    for (ServerBatch.NodeRow row : rows) {
      add(unit, row, changes);
    }
    Rekeying.add(unit, changes);
    return unit;
  }

  private static void add(UnitOfWork unit, ServerBatch.NodeRow row, List<Rekeying.Change> changes) {
    long id = row.id();
    NewNode node = row.node();
    ServerBatch home = unit.at(id);
    home.nodes.add(row);
    ChildRow place = row.place();
    // The places of those on top of what is created depend on the list that is there already.
    if (place != null && place.rank() != null) {
      unit.insert(place);
    }
    for (ApartValue value : node.apart.values()) {
      home.properties.add(new ServerBatch.PropertyRow(id, value));
    }
    for (Map<String, NewNode.NewAlias> values : node.aliases.values()) {
      for (NewNode.NewAlias alias : values.values()) {
        AliasKind kind = alias.kind();
        long scope = node.scope(kind.uniqueTo(), id);
        unit.claim(unit.lookup(kind.toString(), kind.ctx(), scope, alias.value(), id));
        if (!kind.isOne()) {
          home.aliases.add(new ServerBatch.AliasRow(id, kind.ctx(), alias.value(), alias.flags()));
        }
      }
    }
    for (Map<String, NewNode.NewName> values : node.names.values()) {
      for (NewNode.NewName name : values.values()) {
        home.names.add(NameRow.of(id, name.kind(), name.value(), name.flags()));
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
