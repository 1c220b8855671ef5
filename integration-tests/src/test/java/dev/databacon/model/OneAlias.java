package dev.databacon.model;

import dev.databacon.error.AliasTakenException;
import dev.databacon.node.AliasField;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeDraft;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An alias of which a node has at most one. */
final class OneAlias<N extends Handle, D extends NodeDraft> extends Feature {
  private final Function<Var<?>, Object> scope;
  private final OneText<N, D> text;

  /**
   * An alias.
   *
   * @param scope within what it is unique, for a node
   */
  OneAlias(
      World world,
      String field,
      Kind<N, D> kind,
      Function<N, ? extends AliasField> alias,
      BiConsumer<D, String> draft,
      Function<Var<?>, Object> scope) {
    super(world);
    this.scope = scope;
    this.text = new OneText<>(world, field, kind, new Port<>(alias), draft, Values.aliases());
    model.rule(this::refuseTaken);
  }

  private record Port<N>(Function<N, ? extends AliasField> alias) implements OneText.Port<N> {
    @Override
    public @Nullable String get(N node) {
      return alias.apply(node).get();
    }

    @Override
    public void set(N node, @Nullable String value) {
      alias.apply(node).set(value);
    }

    @Override
    public void clear(N node) {
      alias.apply(node).clear();
    }
  }

  private void refuseTaken() {
    Set<List<Object>> taken = new HashSet<>();
    text.values()
        .forEach(
            (var, value) -> {
              if (value != null && !taken.add(List.of(scope.apply(var), value))) {
                model.refuse(AliasTakenException.class);
              }
            });
  }

  /** The alias of a node. */
  @Nullable String value(Var<?> var) {
    return text.values().get(var);
  }

  /** Sets it in the model. */
  void put(Var<?> var, @Nullable String value) {
    text.values().put(var, value);
  }

  /** Which node has an alias, as the model says it. */
  String owner(Object within, String value) {
    String[] found = {"null"};
    text.values()
        .forEach(
            (var, has) -> {
              if (Objects.equals(value, has) && scope.apply(var).equals(within)) {
                found[0] = var.toString();
              }
            });
    return found[0];
  }

  @Override
  void addTo(Steps steps) {
    text.addTo(steps);
  }

  @Override
  void compare() {
    text.compare();
  }
}
