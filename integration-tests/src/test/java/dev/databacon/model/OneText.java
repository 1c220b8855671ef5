package dev.databacon.model;

import dev.databacon.node.Handle;
import dev.databacon.node.NodeDraft;
import java.util.List;
import java.util.function.BiConsumer;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/** A text of which a node has at most one: set, cleared, read, and named in a draft. */
final class OneText<N extends Handle, D extends NodeDraft> extends Feature {
  private final String field;
  private final Kind<N, D> kind;
  private final Port<N> port;
  private final BiConsumer<D, String> draft;
  private final Arbitrary<String> texts;
  private final Table<Var<?>, String> values;

  /** The field of a handle. */
  interface Port<N> {
    @Nullable String get(N node);

    void set(N node, @Nullable String value);

    void clear(N node);
  }

  /**
   * A text.
   *
   * @param texts what it may be
   */
  OneText(
      World world,
      String field,
      Kind<N, D> kind,
      Port<N> port,
      BiConsumer<D, String> draft,
      Arbitrary<String> texts) {
    super(world);
    this.field = field;
    this.kind = kind;
    this.port = port;
    this.draft = draft;
    this.texts = texts;
    this.values = model.ofNodes(null);
  }

  @Override
  void addTo(Steps steps) {
    steps.add(5, kind.any(), texts.injectNull(0.1), this::set);
    steps.add(1, kind.any(), this::clear);
    steps.add(1, kind.any(), this::get);
    kind.draft(
        texts.map(
            value ->
                new Part<>(
                    field,
                    "." + field + "(" + Values.quoted(value) + ")",
                    List.of(),
                    d -> draft.accept(d, value),
                    var -> values.put(var, value))));
  }

  /** The text of each node. */
  Table<Var<?>, String> values() {
    return values;
  }

  private Step set(Var<N> owner, @Nullable String value) {
    return step(
        owner,
        field + ".set(" + Values.quoted(value) + ")",
        node -> {
          port.set(node, value);
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
          port.clear(node);
          return "cleared";
        },
        () -> {
          values.remove(owner);
          return "cleared";
        });
  }

  private Step get(Var<N> owner) {
    return step(owner, field + "()", port::get, () -> values.get(owner));
  }

  @Override
  void compare() {
    kind.vars().stream().filter(world::isThere).forEach(owner -> get(owner).run().run());
  }
}
