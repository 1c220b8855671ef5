package dev.databacon.model;

import dev.databacon.model.EdgeFacts.Change;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeDraft;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What drafts name of relations. */
final class RelationParts {
  private RelationParts() {}

  /** Several edges, or the one of a to-one end. */
  static <D extends NodeDraft, M extends Handle> Arbitrary<Part<D>> edges(
      World world,
      String field,
      End end,
      Kind<M, ?> targets,
      int most,
      BiConsumer<D, List<M>> add) {
    return targets
        .any()
        .list()
        .uniqueElements()
        .ofMinSize(1)
        .ofMaxSize(most)
        .map(
            to ->
                new Part<>(
                    field,
                    "." + field + "(" + Values.arguments(to) + ")",
                    to,
                    draft -> add.accept(draft, to.stream().map(world::node).toList()),
                    var -> to.forEach(each -> end.add(var, each, null, null, Change.NOTHING))));
  }

  /** Names an edge with data in a draft. */
  interface Add<D, M> {
    void add(D draft, M to, Change change);
  }

  /** One edge with data. */
  static <D extends NodeDraft, M extends Handle> Arbitrary<Part<D>> edge(
      World world,
      String field,
      End end,
      Kind<M, ?> targets,
      EdgePort<M, ?, ?> port,
      Add<D, M> add) {
    return Combinators.combine(targets.any(), port.changes())
        .as(
            (to, change) ->
                new Part<>(
                    field,
                    "." + field + "(" + to + ", " + port.text(change) + ")",
                    List.of(to),
                    draft -> add.add(draft, world.node(to), change),
                    var -> end.add(var, to, null, null, change)));
  }
}
