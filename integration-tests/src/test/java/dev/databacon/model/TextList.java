package dev.databacon.model;

import dev.databacon.Options;
import dev.databacon.Options.AddOption;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeDraft;
import dev.databacon.node.TextListField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** Texts of which a node has any number, in order: aliases, or names. */
final class TextList<N extends Handle, D extends NodeDraft> extends Feature {
  private final String field;
  private final Kind<N, D> kind;
  private final Function<N, ? extends TextListField> list;
  private final BiConsumer<D, String[]> draft;
  private final Arbitrary<String> texts;
  private final Table<Var<?>, List<String>> lists;

  /**
   * A list of texts.
   *
   * @param texts what they may be
   */
  TextList(
      World world,
      String field,
      Kind<N, D> kind,
      Function<N, ? extends TextListField> list,
      BiConsumer<D, String[]> draft,
      Arbitrary<String> texts) {
    super(world);
    this.field = field;
    this.kind = kind;
    this.list = list;
    this.draft = draft;
    this.texts = texts;
    this.lists = model.ofNodes(List.of());
  }

  @Override
  void addTo(Steps steps) {
    steps.add(6, kind.any(), texts, Values.maybeIndexes(), this::add);
    steps.add(3, kind.any(), texts, this::remove);
    steps.add(3, kind.any(), texts, Values.anyIndexes(), this::move);
    steps.add(1, kind.any(), texts, this::contains);
    steps.add(2, kind.any(), Values.anyIndexes(), this::get);
    steps.add(1, kind.any(), this::count);
    steps.add(2, kind.any(), Walks.any(), this::list);
    kind.draft(
        texts
            .list()
            .uniqueElements()
            .ofMaxSize(3)
            .map(
                values ->
                    new Part<>(
                        field,
                        "." + field + "(" + Values.quoted(values) + ")",
                        List.of(),
                        d -> draft.accept(d, values.toArray(String[]::new)),
                        var -> lists.put(var, values))));
  }

  /** The texts of each node. */
  Table<Var<?>, List<String>> lists() {
    return lists;
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
