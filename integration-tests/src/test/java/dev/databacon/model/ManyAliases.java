package dev.databacon.model;

import dev.databacon.Options;
import dev.databacon.Options.AddOption;
import dev.databacon.error.AliasTakenException;
import dev.databacon.node.AliasListField;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeDraft;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An alias of which a node has any number, in order. */
final class ManyAliases<N extends Handle, D extends NodeDraft> extends Feature {
  private final String field;
  private final Kind<N, D> kind;
  private final Function<N, ? extends AliasListField> list;
  private final BiConsumer<D, String[]> draft;
  private final Function<Var<?>, Object> scope;
  private final Table<Var<?>, List<String>> lists;

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
    this.field = field;
    this.kind = kind;
    this.list = list;
    this.draft = draft;
    this.scope = scope;
    this.lists = model.ofNodes(List.of());
    model.rule(this::refuseTaken);
  }

  private void refuseTaken() {
    Set<List<Object>> taken = new HashSet<>();
    lists.forEach(
        (var, values) -> {
          for (String value : values) {
            if (!taken.add(List.of(scope.apply(var), value))) {
              model.refuse(AliasTakenException.class);
            }
          }
        });
  }

  @Override
  void addTo(Steps steps) {
    steps.add(6, kind.any(), Values.aliases(), Values.maybeIndexes(), this::add);
    steps.add(3, kind.any(), Values.aliases(), this::remove);
    steps.add(3, kind.any(), Values.aliases(), Values.anyIndexes(), this::move);
    steps.add(1, kind.any(), Values.aliases(), this::contains);
    steps.add(2, kind.any(), Values.anyIndexes(), this::get);
    steps.add(1, kind.any(), this::count);
    steps.add(2, kind.any(), Walks.any(), this::list);
    kind.draft(
        Values.manyAliases()
            .map(
                values ->
                    new Part<>(
                        field,
                        "." + field + "(" + Values.quoted(values) + ")",
                        List.of(),
                        d -> draft.accept(d, values.toArray(String[]::new)),
                        var -> lists.put(var, values))));
  }

  /** The aliases of a node. */
  List<String> values(Var<?> var) {
    return lists.get(var);
  }

  /** Adds one in the model. */
  boolean put(Var<?> var, String value, @Nullable Integer at) {
    List<String> values = new ArrayList<>(lists.get(var));
    if (values.contains(value)) {
      return false;
    }
    values.add(at == null ? values.size() : Math.min(at, values.size()), value);
    lists.put(var, List.copyOf(values));
    return true;
  }

  private boolean take(Var<?> var, String value) {
    List<String> values = new ArrayList<>(lists.get(var));
    boolean removed = values.remove(value);
    lists.put(var, List.copyOf(values));
    return removed;
  }

  /** Which node has an alias, as the model says it. */
  String owner(Object within, String value) {
    String[] found = {"null"};
    lists.forEach(
        (var, values) -> {
          if (values.contains(value) && scope.apply(var).equals(within)) {
            found[0] = var.toString();
          }
        });
    return found[0];
  }

  private Step add(Var<N> owner, String value, @Nullable Integer at) {
    AddOption[] options = at == null ? new AddOption[0] : new AddOption[] {Options.at(at)};
    return step(
        owner,
        field + ".add(" + Values.quoted(value) + (at == null ? "" : ", at(" + at + ")") + ")",
        node -> list.apply(node).add(value, options),
        () -> put(owner, value, at));
  }

  private Step remove(Var<N> owner, String value) {
    return step(
        owner,
        field + ".remove(" + Values.quoted(value) + ")",
        node -> list.apply(node).remove(value),
        () -> take(owner, value));
  }

  private Step move(Var<N> owner, String value, int index) {
    return step(
        owner,
        field + ".move(" + Values.quoted(value) + ", " + index + ")",
        node -> list.apply(node).move(value, index),
        () -> {
          if (index < 0) {
            model.refuse(IndexOutOfBoundsException.class);
          }
          return take(owner, value) && put(owner, value, Math.max(index, 0));
        });
  }

  private Step contains(Var<N> owner, String value) {
    return step(
        owner,
        field + ".contains(" + Values.quoted(value) + ")",
        node -> list.apply(node).contains(value),
        () -> lists.get(owner).contains(value));
  }

  private Step get(Var<N> owner, int index) {
    return step(
        owner,
        field + ".get(" + index + ")",
        node -> list.apply(node).get(index),
        () -> {
          if (index < 0 || index >= lists.get(owner).size()) {
            model.refuse(IndexOutOfBoundsException.class);
            return "";
          }
          return lists.get(owner).get(index);
        });
  }

  private Step count(Var<N> owner) {
    return step(
        owner,
        field + ".count()",
        node -> list.apply(node).count(),
        () -> (long) lists.get(owner).size());
  }

  private Step list(Var<N> owner, Walks.Walk walk) {
    return step(
        owner,
        field + ".list(" + walk + ")",
        node -> walk.read(list.apply(node)::list),
        () -> walk.of(lists.get(owner)));
  }

  @Override
  void compare() {
    kind.vars().stream()
        .filter(world::isThere)
        .forEach(
            owner ->
                check(owner, node -> list.apply(node).list().toList(), () -> lists.get(owner)));
  }
}
