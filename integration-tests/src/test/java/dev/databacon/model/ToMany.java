package dev.databacon.model;

import dev.databacon.Options;
import dev.databacon.Options.EdgeOption;
import dev.databacon.model.EdgeFacts.Change;
import dev.databacon.node.EdgeList;
import dev.databacon.node.Handle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** The calls on a relation that leads to many. */
final class ToMany<N extends Handle, M extends Handle> extends Feature {
  private final String field;
  private final End end;
  private final Kind<N, ?> owners;
  private final Kind<M, ?> targets;
  private final Function<N, ? extends EdgeList<M>> list;
  private final At<N, M> at;

  /** Reads the node at an index. */
  interface At<N, M> {
    M get(N owner, int index);
  }

  /** Where an edge goes in. */
  record Places(@Nullable Integer at, @Nullable Integer reverseAt) {
    EdgeOption[] options() {
      List<EdgeOption> options = new ArrayList<>();
      if (at != null) {
        options.add(Options.at(at));
      }
      if (reverseAt != null) {
        options.add(Options.reverseAt(reverseAt));
      }
      return options.toArray(EdgeOption[]::new);
    }

    static Arbitrary<Places> any() {
      return Combinators.combine(Values.maybeIndexes(), Values.maybeIndexes()).as(Places::new);
    }

    @Override
    public String toString() {
      return (at == null ? "" : ", at(" + at + ")")
          + (reverseAt == null ? "" : ", reverseAt(" + reverseAt + ")");
    }
  }

  ToMany(
      World world,
      String field,
      End end,
      Kind<N, ?> owners,
      Kind<M, ?> targets,
      Function<N, ? extends EdgeList<M>> list,
      At<N, M> at) {
    super(world);
    this.field = field;
    this.end = end;
    this.owners = owners;
    this.targets = targets;
    this.list = list;
    this.at = at;
  }

  @Override
  void addTo(Steps steps) {
    steps.add(6, owners.any(), targets.any(), Places.any(), this::add);
    steps.add(2, owners.any(), targets.any().list().ofMaxSize(3), this::addAll);
    steps.add(3, owners.any(), targets.any(), this::remove);
    steps.add(3, owners.any(), targets.any(), Values.anyIndexes(), this::move);
    steps.add(1, owners.any(), targets.any(), this::contains);
    steps.add(2, owners.any(), Values.anyIndexes(), this::get);
    steps.add(1, owners.any(), this::count);
    steps.add(2, owners.any(), Walks.any(), this::nodes);
  }

  private <T> Step call(
      Var<N> owner, String call, Function<EdgeList<M>, T> real, Effect<T> effect) {
    return step(owner, field + call, node -> real.apply(list.apply(node)), effect::of);
  }

  /** What a call does in the model. */
  interface Effect<T> {
    T of();
  }

  private Step add(Var<N> owner, Var<M> to, Places places) {
    return call(
        owner,
        ".add(" + to + places + ")",
        edges -> edges.add(world.node(to), places.options()),
        () -> end.add(owner, to, places.at, places.reverseAt, Change.NOTHING));
  }

  private Step addAll(Var<N> owner, List<Var<M>> to) {
    return call(
        owner,
        ".addAll(" + Values.arguments(to) + ")",
        edges -> edges.addAll(to.stream().map(world::node).toList()),
        () -> {
          int added = 0;
          for (Var<M> each : to) {
            added += end.add(owner, each, null, null, Change.NOTHING) ? 1 : 0;
          }
          return added;
        });
  }

  private Step remove(Var<N> owner, Var<M> to) {
    return call(
        owner,
        ".remove(" + to + ")",
        edges -> edges.remove(world.node(to)),
        () -> end.remove(owner, to));
  }

  private Step move(Var<N> owner, Var<M> to, int index) {
    return call(
        owner,
        ".move(" + to + ", " + index + ")",
        edges -> edges.move(world.node(to), index),
        () -> {
          if (index < 0) {
            model.refuse(IndexOutOfBoundsException.class);
          }
          return end.move(owner, to, index);
        });
  }

  private Step contains(Var<N> owner, Var<M> to) {
    return call(
        owner,
        ".contains(" + to + ")",
        edges -> edges.contains(world.node(to)),
        () -> end.list(owner).contains(to));
  }

  private Step get(Var<N> owner, int index) {
    return step(
        owner,
        field + ".get(" + index + ")",
        node -> world.name(at.get(node, index)),
        () -> {
          if (index < 0 || index >= end.list(owner).size()) {
            model.refuse(IndexOutOfBoundsException.class);
            return "";
          }
          return end.list(owner).get(index).toString();
        });
  }

  private Step count(Var<N> owner) {
    return call(owner, ".count()", edges -> edges.count(), () -> (long) end.list(owner).size());
  }

  private Step nodes(Var<N> owner, Walks.Walk walk) {
    return call(
        owner,
        ".nodes(" + walk + ")",
        edges -> world.names(walk.read(edges::nodes)),
        () -> World.texts(walk.of(end.list(owner))));
  }

  @Override
  void compare() {
    for (Var<N> owner : owners.vars()) {
      if (world.isThere(owner)) {
        check(
            owner,
            node -> owner + "." + field + world.names(list.apply(node).nodes().toList()),
            () -> owner + "." + field + World.texts(end.list(owner)));
      }
    }
  }
}
