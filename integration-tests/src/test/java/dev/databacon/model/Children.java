package dev.databacon.model;

import dev.databacon.Options;
import dev.databacon.Options.AddOption;
import dev.databacon.model.Forest.Place;
import dev.databacon.node.ChildListField;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeDraft;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** The calls on a list of nodes that live under a node. */
final class Children<N extends Handle, C extends Handle, D extends NodeDraft> extends Feature {
  private final Forest forest;
  private final String field;
  private final Kind<N, ?> owners;
  private final Kind<C, D> kind;
  private final Function<N, ChildListField<C, D>> list;

  Children(
      World world,
      Forest forest,
      String field,
      Kind<N, ?> owners,
      Kind<C, D> kind,
      Function<N, ChildListField<C, D>> list) {
    super(world);
    this.forest = forest;
    this.field = field;
    this.owners = owners;
    this.kind = kind;
    this.list = list;
  }

  @Override
  void addTo(Steps steps) {
    Arbitrary<List<Part<D>>> draft = kind.part().list().ofMaxSize(3);
    steps.add(5, owners.any(), kind.any(), draft, Values.maybeIndexes(), this::create);
    steps.add(1, owners.any(), draft, draft, this::createAll);
    steps.add(6, owners.any(), kind.any(), Values.maybeIndexes(), this::add);
    steps.add(3, owners.any(), kind.any(), Values.anyIndexes(), this::move);
    steps.add(1, owners.any(), kind.any(), this::contains);
    steps.add(1, owners.any(), Values.anyIndexes(), this::get);
    steps.add(1, owners.any(), this::count);
    steps.add(2, owners.any(), Walks.any(), this::nodes);
  }

  private Place place(Var<N> owner) {
    return new Place(owner, field);
  }

  private static AddOption[] options(@Nullable Integer at) {
    return at == null ? new AddOption[0] : new AddOption[] {Options.at(at)};
  }

  private static String text(@Nullable Integer at) {
    return at == null ? ")" : ", at(" + at + "))";
  }

  private Step create(Var<N> owner, Var<C> child, List<Part<D>> drafted, @Nullable Integer at) {
    List<Part<D>> parts = Parts.distinct(drafted, List.of(child));
    return new Step(
        "%1$s.remove(); %1$s = %2$s.%3$s.create(%4$s%5$s"
            .formatted(child, owner, field, Parts.text(parts), text(at)),
        () -> {
          need(owner);
          if (!removeOld(child)) {
            return;
          }
          check(
              owner,
              node -> {
                world.assign(child, list.apply(node).create(Parts.writes(parts), options(at)));
                return "created";
              },
              () -> {
                Parts.effect(model, child, parts);
                forest.put(place(owner), child, at);
                return "created";
              });
        });
  }

  /** So that an owner which is itself to be the child is removed before, and nothing else. */
  private void need(Var<N> owner) {
    world.node(owner);
  }

  private Step createAll(Var<N> owner, List<Part<D>> first, List<Part<D>> second) {
    Var<C> one = kind.vars().get(0);
    Var<C> two = kind.vars().get(1);
    List<Part<D>> ofOne = Parts.distinct(first, List.of(one, two));
    List<Part<D>> ofTwo = Parts.distinct(second, List.of(one, two));
    return new Step(
        "%1$s.remove(); %2$s.remove(); [%1$s, %2$s] = %3$s.%4$s.createAll(%5$s, %6$s)"
            .formatted(one, two, owner, field, Parts.text(ofOne), Parts.text(ofTwo)),
        () -> {
          need(owner);
          if (!removeOld(one) || !removeOld(two)) {
            return;
          }
          check(
              owner,
              node -> {
                List<C> nodes =
                    list.apply(node).createAll(List.of(Parts.writes(ofOne), Parts.writes(ofTwo)));
                world.assign(one, nodes.get(0));
                world.assign(two, nodes.get(1));
                return "created";
              },
              () -> {
                Parts.effect(model, one, ofOne);
                forest.put(place(owner), one, null);
                Parts.effect(model, two, ofTwo);
                forest.put(place(owner), two, null);
                return "created";
              });
        });
  }

  private Step add(Var<N> owner, Var<C> child, @Nullable Integer at) {
    return step(
        owner,
        field + ".add(" + child + text(at),
        node -> list.apply(node).add(world.node(child), options(at)),
        () -> forest.add(place(owner), child, at));
  }

  private Step move(Var<N> owner, Var<C> child, int index) {
    return step(
        owner,
        field + ".move(" + child + ", " + index + ")",
        node -> list.apply(node).move(world.node(child), index),
        () -> {
          if (index < 0) {
            model.refuse(IndexOutOfBoundsException.class);
          }
          return forest.move(place(owner), child, index);
        });
  }

  private Step contains(Var<N> owner, Var<C> child) {
    return step(
        owner,
        field + ".contains(" + child + ")",
        node -> list.apply(node).contains(world.node(child)),
        () -> forest.list(owner, field).contains(child));
  }

  private Step get(Var<N> owner, int index) {
    return step(
        owner,
        field + ".get(" + index + ")",
        node -> world.name(list.apply(node).get(index)),
        () -> {
          if (index < 0 || index >= forest.list(owner, field).size()) {
            model.refuse(IndexOutOfBoundsException.class);
            return "";
          }
          return forest.list(owner, field).get(index).toString();
        });
  }

  private Step count(Var<N> owner) {
    return step(
        owner,
        field + ".count()",
        node -> list.apply(node).count(),
        () -> (long) forest.list(owner, field).size());
  }

  private Step nodes(Var<N> owner, Walks.Walk walk) {
    return step(
        owner,
        field + ".nodes(" + walk + ")",
        node -> world.names(walk.read(list.apply(node)::nodes)),
        () -> World.texts(walk.of(forest.list(owner, field))));
  }

  @Override
  void compare() {
    owners.vars().stream()
        .filter(world::isThere)
        .forEach(
            owner ->
                check(
                    owner,
                    node -> owner + "." + field + world.names(list.apply(node).nodes().toList()),
                    () -> owner + "." + field + World.texts(forest.list(owner, field))));
  }
}
