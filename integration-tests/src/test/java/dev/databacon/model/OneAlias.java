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

/** An alias of which a node has at most one: set, cleared, read, and named in a draft. */
final class OneAlias<N extends Handle, D extends NodeDraft> extends Feature {
  private final String field;
  private final Kind<N, D> kind;
  private final Function<N, ? extends AliasField> alias;
  private final BiConsumer<D, String> draft;
  private final Function<Var<?>, Object> scope;
  private final Table<Var<?>, String> values;

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
    this.field = field;
    this.kind = kind;
    this.alias = alias;
    this.draft = draft;
    this.scope = scope;
    this.values = model.ofNodes(null);
    model.rule(this::refuseTaken);
  }

  private void refuseTaken() {
    Set<List<Object>> taken = new HashSet<>();
    values.forEach(
        (var, value) -> {
          if (value != null && !taken.add(List.of(scope.apply(var), value))) {
            model.refuse(AliasTakenException.class);
          }
        });
  }

  @Override
  void addTo(Steps steps) {
    steps.add(5, kind.any(), Values.aliases().injectNull(0.1), this::set);
    steps.add(1, kind.any(), this::clear);
    steps.add(1, kind.any(), this::get);
    kind.draft(
        Values.aliases()
            .map(
                value ->
                    new Part<>(
                        field,
                        "." + field + "(" + Values.quoted(value) + ")",
                        List.of(),
                        d -> draft.accept(d, value),
                        var -> values.put(var, value))));
  }

  /** The alias of a node. */
  @Nullable String value(Var<?> var) {
    return values.get(var);
  }

  /** Sets it in the model. */
  void put(Var<?> var, @Nullable String value) {
    values.put(var, value);
  }

  /** Which node has an alias, as the model says it. */
  String owner(Object within, String value) {
    String[] found = {"null"};
    values.forEach(
        (var, has) -> {
          if (Objects.equals(value, has) && scope.apply(var).equals(within)) {
            found[0] = var.toString();
          }
        });
    return found[0];
  }

  private Step set(Var<N> owner, @Nullable String value) {
    return step(
        owner,
        field + ".set(" + Values.quoted(value) + ")",
        node -> {
          alias.apply(node).set(value);
          return "set";
        },
        () -> {
          values.put(owner, value);
          return "set";
        });
  }

  private Step clear(Var<N> owner) {
    return step(
        owner,
        field + ".clear()",
        node -> {
          alias.apply(node).clear();
          return "cleared";
        },
        () -> {
          values.remove(owner);
          return "cleared";
        });
  }

  private Step get(Var<N> owner) {
    return step(owner, field + "()", node -> alias.apply(node).get(), () -> values.get(owner));
  }

  @Override
  void compare() {
    kind.vars().stream().filter(world::isThere).forEach(owner -> get(owner).run().run());
  }
}
