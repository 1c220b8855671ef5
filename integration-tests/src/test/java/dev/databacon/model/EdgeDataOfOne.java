package dev.databacon.model;

import dev.databacon.model.EdgeDataOfList.Seen;
import dev.databacon.model.EdgeFacts.Change;
import dev.databacon.node.EdgeDraft;
import dev.databacon.node.EdgeSnapshot;
import dev.databacon.node.EdgeToOneField;
import dev.databacon.node.Handle;
import java.util.function.Function;

/** The calls on the data of the edge of a relation that leads to one. */
final class EdgeDataOfOne<
        N extends Handle, M extends Handle, E extends EdgeSnapshot<M>, D extends EdgeDraft>
    extends Feature {
  private final String field;
  private final End end;
  private final Kind<N, ?> owners;
  private final Kind<M, ?> targets;
  private final Function<N, EdgeToOneField<M, E, D>> relation;
  private final EdgePort<M, E, D> port;

  EdgeDataOfOne(
      World world,
      String field,
      End end,
      Kind<N, ?> owners,
      Kind<M, ?> targets,
      Function<N, EdgeToOneField<M, E, D>> relation,
      EdgePort<M, E, D> port) {
    super(world);
    this.field = field;
    this.end = end;
    this.owners = owners;
    this.targets = targets;
    this.relation = relation;
    this.port = port;
  }

  @Override
  void addTo(Steps steps) {
    var changes = port.changes();
    steps.add(4, owners.any(), targets.any(), changes, this::set);
    steps.add(3, owners.any(), changes, this::update);
    steps.add(2, owners.any(), this::edge);
  }

  private Step set(Var<N> owner, Var<M> to, Change change) {
    return step(
        owner,
        field + ".set(" + to + ", " + port.text(change) + ")",
        node -> {
          relation.apply(node).set(world.node(to), draft -> port.write(draft, change));
          return "set";
        },
        () -> {
          end.set(owner, to, change);
          return "set";
        });
  }

  private Step update(Var<N> owner, Change change) {
    return step(
        owner,
        field + ".update(" + port.text(change) + ")",
        node -> relation.apply(node).update(draft -> port.write(draft, change)),
        () -> {
          Var<?> to = end.first(owner);
          return to != null && end.update(owner, to, change);
        });
  }

  private Step edge(Var<N> owner) {
    return new Step(owner + "." + field + ".edge()", () -> read(owner));
  }

  private void read(Var<N> owner) {
    check(
        owner,
        node -> {
          E edge = relation.apply(node).edge();
          return edge == null ? null : new Seen(world.name(edge.node()), port.read(edge));
        },
        () -> {
          Var<?> to = end.first(owner);
          return to == null ? null : new Seen(to.toString(), end.facts(owner, to));
        });
  }

  @Override
  void compare() {
    owners.vars().stream().filter(world::isThere).forEach(this::read);
  }
}
