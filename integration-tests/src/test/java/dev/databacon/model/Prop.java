package dev.databacon.model;

import dev.databacon.error.UnstorableValueException;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeDraft;
import dev.databacon.node.PropertyField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** One property of a node: set, cleared, read, added to, and named in a draft. */
final class Prop<N extends Handle, D extends NodeDraft, T> extends Feature {
  private final String field;
  private final Kind<N, D> kind;
  private final Function<N, PropertyField<T>> property;
  private final Arbitrary<T> values;
  private final BiConsumer<D, T> draft;
  private final Table<Var<?>, T> stored;
  private final List<Arbitrary<Addend<T>>> addends = new ArrayList<>();

  /**
   * A property.
   *
   * @param absent what is read while there is none
   */
  Prop(
      World world,
      String field,
      Kind<N, D> kind,
      Function<N, PropertyField<T>> property,
      Arbitrary<T> values,
      @Nullable T absent,
      BiConsumer<D, T> draft) {
    super(world);
    this.field = field;
    this.kind = kind;
    this.property = property;
    this.values = values;
    this.draft = draft;
    this.stored = model.ofNodes(absent);
  }

  /** Makes increments of a number part of the steps. */
  void increments(Arbitrary<Addend<T>> addends) {
    this.addends.add(addends);
  }

  @Override
  void addTo(Steps steps) {
    addends.forEach(addend -> steps.add(2, kind.any(), addend, this::increment));
    steps.add(2, kind.any(), values, this::set);
    steps.add(1, kind.any(), this::clear);
    steps.add(1, kind.any(), this::get);
    kind.draft(
        values.map(
            value ->
                new Part<>(
                    field,
                    "." + field + "(" + value + ")",
                    List.of(),
                    d -> draft.accept(d, value),
                    var -> stored.put(var, value))));
  }

  private Step set(Var<N> owner, T value) {
    return step(
        owner,
        field + ".set(" + value + ")",
        node -> {
          property.apply(node).set(value);
          return "set";
        },
        () -> {
          stored.put(owner, value);
          return "set";
        });
  }

  private Step increment(Var<N> owner, Addend<T> addend) {
    return step(
        owner,
        field + ".increment(" + addend.text() + ")",
        node -> addend.add().apply(property.apply(node)),
        () -> {
          T old = stored.get(owner);
          T sum = addend.sum().apply(old == null ? addend.zero() : old);
          if (sum == null) {
            model.refuse(UnstorableValueException.class);
          } else {
            stored.put(owner, sum);
          }
          return sum;
        });
  }

  private Step clear(Var<N> owner) {
    return step(
        owner,
        field + ".clear()",
        node -> {
          property.apply(node).clear();
          return "cleared";
        },
        () -> {
          stored.remove(owner);
          return "cleared";
        });
  }

  private Step get(Var<N> owner) {
    return step(owner, field + "()", node -> property.apply(node).get(), () -> stored.get(owner));
  }

  @Override
  void compare() {
    kind.vars().stream().filter(world::isThere).forEach(owner -> get(owner).run().run());
  }
}
