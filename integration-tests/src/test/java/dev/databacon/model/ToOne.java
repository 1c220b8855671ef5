package dev.databacon.model;

import dev.databacon.model.EdgeFacts.Change;
import dev.databacon.node.Handle;
import dev.databacon.node.ToOneField;
import java.util.function.Function;

/** The calls on a relation that leads to one. */
final class ToOne<N extends Handle, M extends Handle> extends Feature {
  private final String field;
  private final End end;
  private final Kind<N, ?> owners;
  private final Kind<M, ?> targets;
  private final Function<N, ? extends ToOneField<M>> relation;

  ToOne(
      World world,
      String field,
      End end,
      Kind<N, ?> owners,
      Kind<M, ?> targets,
      Function<N, ? extends ToOneField<M>> relation) {
    super(world);
    this.field = field;
    this.end = end;
    this.owners = owners;
    this.targets = targets;
    this.relation = relation;
  }

  @Override
  void addTo(Steps steps) {
    steps.add(6, owners.any(), targets.any(), this::set);
    steps.add(2, owners.any(), this::clear);
    steps.add(2, owners.any(), this::get);
  }

  private Step set(Var<N> owner, Var<M> to) {
    return step(
        owner,
        field + ".set(" + to + ")",
        node -> {
          relation.apply(node).set(world.node(to));
          return "set";
        },
        () -> {
          end.set(owner, to, Change.NOTHING);
          return "set";
        });
  }

  private Step clear(Var<N> owner) {
    return step(
        owner,
        field + ".clear()",
        node -> {
          relation.apply(node).clear();
          return "cleared";
        },
        () -> {
          end.set(owner, null, Change.NOTHING);
          return "cleared";
        });
  }

  private Step get(Var<N> owner) {
    return new Step(owner + "." + field + "()", () -> read(owner));
  }

  private void read(Var<N> owner) {
    check(
        owner,
        node -> owner + "." + field + " " + world.name(relation.apply(node).get()),
        () -> owner + "." + field + " " + end.first(owner));
  }

  @Override
  void compare() {
    owners.vars().stream().filter(world::isThere).forEach(this::read);
  }
}
