package dev.databacon.model;

import dev.databacon.model.EdgeFacts.Change;
import dev.databacon.model.ToMany.Places;
import dev.databacon.node.EdgeDraft;
import dev.databacon.node.EdgeListField;
import dev.databacon.node.EdgeSnapshot;
import dev.databacon.node.Handle;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The calls on the data of edges of a relation that leads to many. */
final class EdgeDataOfList<
        N extends Handle, M extends Handle, E extends EdgeSnapshot<M>, D extends EdgeDraft>
    extends Feature {
  private final String field;
  private final End end;
  private final Kind<N, ?> owners;
  private final Kind<M, ?> targets;
  private final Function<N, EdgeListField<M, E, D>> list;
  private final EdgePort<M, E, D> port;

  EdgeDataOfList(
      World world,
      String field,
      End end,
      Kind<N, ?> owners,
      Kind<M, ?> targets,
      Function<N, EdgeListField<M, E, D>> list,
      EdgePort<M, E, D> port) {
    super(world);
    this.field = field;
    this.end = end;
    this.owners = owners;
    this.targets = targets;
    this.list = list;
    this.port = port;
  }

  /** An edge as it is read. */
  record Seen(String node, EdgeFacts facts) {}

  @Override
  void addTo(Steps steps) {
    var changes = port.changes();
    steps.add(
        4,
        owners.any(),
        targets.any(),
        Places.any(),
        (owner, to, places) -> at(owner, to, places, Change.NOTHING));
    steps.add(6, owners.any(), targets.any(), changes, this::add);
    steps.add(4, owners.any(), targets.any(), changes, this::update);
    steps.add(2, owners.any(), targets.any(), this::find);
    steps.add(1, owners.any(), Values.anyIndexes(), this::get);
    steps.add(2, owners.any(), Walks.any(), this::edges);
  }

  private Step add(Var<N> owner, Var<M> to, Change change) {
    return at(owner, to, new Places(null, null), change);
  }

  private Step at(Var<N> owner, Var<M> to, Places places, Change change) {
    return step(
        owner,
        field + ".add(" + to + ", " + port.text(change) + places + ")",
        node ->
            list.apply(node)
                .add(world.node(to), draft -> port.write(draft, change), places.options()),
        () -> end.add(owner, to, places.at(), places.reverseAt(), change));
  }

  private Step update(Var<N> owner, Var<M> to, Change change) {
    return step(
        owner,
        field + ".update(" + to + ", " + port.text(change) + ")",
        node -> list.apply(node).update(world.node(to), draft -> port.write(draft, change)),
        () -> end.update(owner, to, change));
  }

  private Step find(Var<N> owner, Var<M> to) {
    return step(
        owner,
        field + ".find(" + to + ")",
        node -> seen(list.apply(node).find(world.node(to))),
        () -> end.list(owner).contains(to) ? stored(owner, to) : null);
  }

  private Step get(Var<N> owner, int index) {
    return step(
        owner,
        field + ".get(" + index + ")",
        node -> seen(list.apply(node).get(index)),
        () -> {
          if (index < 0 || index >= end.list(owner).size()) {
            model.refuse(IndexOutOfBoundsException.class);
            return null;
          }
          return stored(owner, end.list(owner).get(index));
        });
  }

  private Step edges(Var<N> owner, Walks.Walk walk) {
    return step(
        owner,
        field + ".edges(" + walk + ")",
        node ->
            walk.read(options -> list.apply(node).edges(options)).stream().map(this::seen).toList(),
        () -> walk.of(stored(owner)));
  }

  private @Nullable Seen seen(@Nullable E edge) {
    return edge == null ? null : new Seen(world.name(edge.node()), port.read(edge));
  }

  private Seen stored(Var<?> owner, Var<?> to) {
    return new Seen(to.toString(), end.facts(owner, to));
  }

  private List<Seen> stored(Var<?> owner) {
    return end.list(owner).stream().map(to -> stored(owner, to)).toList();
  }

  @Override
  void compare() {
    for (Var<N> owner : owners.vars()) {
      if (world.isThere(owner)) {
        check(
            owner,
            node -> list.apply(node).edges().stream().map(this::seen).toList(),
            () -> stored(owner));
      }
    }
  }
}
