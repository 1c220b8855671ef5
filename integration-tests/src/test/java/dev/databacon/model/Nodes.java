package dev.databacon.model;

import dev.databacon.node.Handle;
import dev.databacon.node.NodeDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;

/** Nodes come with all that a draft may name, go with all that they have, and are found by type. */
final class Nodes extends Feature {
  Nodes(World world) {
    super(world);
  }

  @Override
  void addTo(Steps steps) {
    world.kinds().forEach(kind -> addTo(steps, kind));
  }

  private <N extends Handle, D extends NodeDraft> void addTo(Steps steps, Kind<N, D> kind) {
    Arbitrary<List<Part<D>>> draft = kind.part().list().ofMaxSize(4);
    steps.add(6, kind.any(), draft, this::create);
    steps.add(1, draft, draft, (first, second) -> createAll(kind, first, second));
    steps.add(1, kind.any(), this::remove);
    steps.add(1, kind.any(), this::exists);
    steps.add(1, kind.any().list().ofMaxSize(4), vars -> byIds(kind, vars));
    steps.add(1, kind.any(), Walks.any(), (var, walk) -> all(kind, walk));
  }

  /**
   * A node that is there is removed first, so that a sequence never holds more than it can name.
   */
  private <N extends Handle, D extends NodeDraft> Step create(Var<N> var, List<Part<D>> drafted) {
    List<Part<D>> parts = Parts.distinct(drafted, List.of(var));
    return new Step(
        var + ".remove(); " + var + " = " + kind(var) + ".create(" + Parts.text(parts) + ")",
        () -> {
          if (!removeOld(var)) {
            return;
          }
          world.check(
              () -> created(var, parts),
              () -> {
                Parts.effect(model, var, parts);
                return "created";
              });
        });
  }

  private <N extends Handle, D extends NodeDraft> Step createAll(
      Kind<N, D> kind, List<Part<D>> first, List<Part<D>> second) {
    Var<N> one = kind.vars().get(0);
    Var<N> two = kind.vars().get(1);
    List<Part<D>> ofOne = Parts.distinct(first, List.of(one, two));
    List<Part<D>> ofTwo = Parts.distinct(second, List.of(one, two));
    return new Step(
        "%s.remove(); %s.remove(); [%s, %s] = %ss.createAll(%s, %s)"
            .formatted(one, two, one, two, kind, Parts.text(ofOne), Parts.text(ofTwo)),
        () -> {
          if (!removeOld(one) || !removeOld(two)) {
            return;
          }
          world.check(
              () -> {
                List<Consumer<D>> drafts = List.of(Parts.writes(ofOne), Parts.writes(ofTwo));
                List<N> nodes = kind.dao().createAll(drafts);
                world.assign(one, nodes.get(0));
                world.assign(two, nodes.get(1));
                return "created";
              },
              () -> {
                Parts.effect(model, one, ofOne);
                Parts.effect(model, two, ofTwo);
                return "created";
              });
        });
  }

  private static String kind(Var<?> var) {
    return var.kind() + "s";
  }

  private <N extends Handle, D extends NodeDraft> String created(Var<N> var, List<Part<D>> parts) {
    @SuppressWarnings("unchecked") // the parts are those of the kind
    Kind<N, D> kind = (Kind<N, D>) var.kind();
    world.assign(var, kind.dao().create(Parts.writes(parts)));
    return "created";
  }

  private Step remove(Var<?> var) {
    return new Step(
        var + ".remove()",
        () -> world.check(() -> world.node(var).remove(), () -> model.remove(var)));
  }

  private Step exists(Var<?> var) {
    return new Step(
        var + ".exists()",
        () -> world.check(() -> world.node(var).exists(), () -> model.exists(var)));
  }

  private <N extends Handle, D extends NodeDraft> Step byIds(Kind<N, D> kind, List<Var<N>> vars) {
    return new Step(
        kind + "s.byIds(" + Values.arguments(vars) + ")",
        () ->
            world.check(
                () -> {
                  List<Long> ids = vars.stream().map(var -> world.node(var).id()).toList();
                  return world.names(kind.dao().byIds(ids));
                },
                () ->
                    vars.stream()
                        .map(var -> model.exists(var) ? var.toString() : "null")
                        .toList()));
  }

  /** In no order that the model knows, for servers follow each other. */
  private <N extends Handle, D extends NodeDraft> Step all(Kind<N, D> kind, Walks.Walk walk) {
    return new Step(
        kind + "s.all(" + walk + ")",
        () ->
            world.check(
                () -> {
                  List<String> nodes = world.names(kind.dao().all().toList());
                  List<String> walked = world.names(walk.read(options -> kind.dao().all(options)));
                  return walk.of(nodes).equals(walked)
                      ? new TreeSet<>(nodes) + " " + kind.dao().count()
                      : walked + " of " + nodes;
                },
                () -> there(kind) + " " + there(kind).size()));
  }

  private <N extends Handle> List<String> there(Kind<N, ?> kind) {
    List<String> there = new ArrayList<>();
    kind.vars().stream().filter(world::isThere).forEach(var -> there.add(var.toString()));
    return there;
  }

  @Override
  void compare() {
    for (Kind<?, ?> kind : world.kinds()) {
      kind.vars().stream().filter(world::isAssigned).forEach(var -> exists(var).run().run());
      all(kind, new Walks.Walk("", 0, 2, true)).run().run();
    }
  }
}
