package dev.databacon.model;

import dev.databacon.node.Handle;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/**
 * What is kept on each of a node's texts, in a list: added with it, changed, read, and gone with
 * it.
 */
final class TextFlags<N extends Handle, F> extends Feature {
  private final String field;
  private final Kind<N, ?> kind;
  private final TextList<N, ?> texts;
  private final Arbitrary<String> values;
  private final Arbitrary<F> flags;
  private final Port<N, F> port;
  private final Table<List<Object>, F> stored;

  /** A text with its flags. */
  record Entry<F>(@Nullable String value, F flags) {}

  /** The field of a handle. */
  interface Port<N, F> {
    boolean add(N node, String value, F flags, int at);

    boolean update(N node, String value, F flags);

    @Nullable Entry<F> find(N node, String value);

    List<Entry<F>> entries(N node, Walks.Walk walk);
  }

  /**
   * The flags of a list.
   *
   * @param absent what they are when nobody set them
   */
  TextFlags(
      World world,
      String field,
      Kind<N, ?> kind,
      TextList<N, ?> texts,
      Arbitrary<String> values,
      Arbitrary<F> flags,
      F absent,
      Port<N, F> port) {
    super(world);
    this.field = field;
    this.kind = kind;
    this.texts = texts;
    this.values = values;
    this.flags = flags;
    this.port = port;
    this.stored = model.table(absent);
    model.rule(this::forgetRemoved);
  }

  private void forgetRemoved() {
    List<List<Object>> removed = new ArrayList<>();
    stored.forEach(
        (key, flags) -> {
          if (!has((Var<?>) key.get(0), key.get(1))) {
            removed.add(key);
          }
        });
    removed.forEach(stored::remove);
  }

  private boolean has(Var<?> owner, Object value) {
    return texts.lists().get(owner).contains(value);
  }

  @Override
  void addTo(Steps steps) {
    steps.add(4, kind.any(), values, flags, this::add);
    steps.add(3, kind.any(), values, flags, this::update);
    steps.add(1, kind.any(), values, this::find);
    steps.add(2, kind.any(), Walks.any(), this::entries);
  }

  private Step add(Var<N> owner, String value, F with) {
    return step(
        owner,
        field + ".add(" + Values.quoted(value) + ", " + with + ", at(1))",
        node -> port.add(node, value, with, 1),
        () -> {
          boolean added = texts.put(owner, value, 1);
          if (added) {
            stored.put(List.of(owner, value), with);
          }
          return added;
        });
  }

  private Step update(Var<N> owner, String value, F with) {
    return step(
        owner,
        field + ".update(" + Values.quoted(value) + ", " + with + ")",
        node -> port.update(node, value, with),
        () -> {
          if (has(owner, value)) {
            stored.put(List.of(owner, value), with);
          }
          return has(owner, value);
        });
  }

  private Step find(Var<N> owner, String value) {
    return step(
        owner,
        field + ".find(" + Values.quoted(value) + ")",
        node -> port.find(node, value),
        () -> has(owner, value) ? entry(owner, value) : null);
  }

  private Step entries(Var<N> owner, Walks.Walk walk) {
    return step(
        owner,
        field + ".entries(" + walk + ")",
        node -> port.entries(node, walk),
        () ->
            walk.of(texts.lists().get(owner).stream().map(value -> entry(owner, value)).toList()));
  }

  /** A text of a node with its flags, as the model has them. */
  Entry<F> entry(Var<?> owner, String value) {
    return new Entry<>(value, stored.get(List.of(owner, value)));
  }

  @Override
  void compare() {
    kind.vars().stream()
        .filter(world::isThere)
        .forEach(owner -> entries(owner, new Walks.Walk("", 0, 2, true)).run().run());
  }
}
