package dev.databacon.model;

import dev.databacon.error.AliasTakenException;
import dev.databacon.node.AliasListField;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeDraft;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** An alias of which a node has any number, in order. */
final class ManyAliases<N extends Handle, D extends NodeDraft> extends Feature {
  private final Function<Var<?>, Object> scope;
  private final TextList<N, D> texts;

  /**
   * An alias.
   *
   * @param scope within what it is unique, for a node
   */
  ManyAliases(
      World world,
      String field,
      Kind<N, D> kind,
      Function<N, ? extends AliasListField> list,
      BiConsumer<D, String[]> draft,
      Function<Var<?>, Object> scope) {
    super(world);
    this.scope = scope;
    this.texts = new TextList<>(world, field, kind, list, draft, Values.aliases());
    model.rule(this::refuseTaken);
  }

  private void refuseTaken() {
    Set<List<Object>> taken = new HashSet<>();
    texts
        .lists()
        .forEach(
            (var, values) -> {
              for (String value : values) {
                if (!taken.add(List.of(scope.apply(var), value))) {
                  model.refuse(AliasTakenException.class);
                }
              }
            });
  }

  /** The aliases as texts. */
  TextList<N, D> texts() {
    return texts;
  }

  /** Which node has an alias, as the model says it. */
  String owner(Object within, String value) {
    String[] found = {"null"};
    texts
        .lists()
        .forEach(
            (var, values) -> {
              if (values.contains(value) && scope.apply(var).equals(within)) {
                found[0] = var.toString();
              }
            });
    return found[0];
  }

  @Override
  void addTo(Steps steps) {
    texts.addTo(steps);
  }

  @Override
  void compare() {
    texts.compare();
  }
}
