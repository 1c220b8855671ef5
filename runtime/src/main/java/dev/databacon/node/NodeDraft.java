package dev.databacon.node;

import dev.databacon.Databacon;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.CounterKey;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.NodeKind;
import dev.databacon.schema.PropertyKey;
import dev.databacon.write.EdgeChange;
import dev.databacon.write.NewNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a node is to be created with. Valid inside of the call that it was given to; not
 * thread-safe. No method does any I/O.
 */
public abstract class NodeDraft {
  private final NewNode node;
  private final List<Handle> targets = new ArrayList<>();

  /** An empty draft of a node. */
  protected NodeDraft(NodeKind kind) {
    this.node = new NewNode(kind);
  }

  /** What was drafted, when all nodes that it is joined with are of {@code db}. */
  final NewNode checked(Databacon db) {
    targets.forEach(target -> Handle.requireSame(db, target));
    return node;
  }

  /** Sets a flag. */
  protected final <T> void flag(FlagKey<T> key, T value) {
    node.flags(key.mask(), key.put(0, value));
  }

  /** Sets a property; null leaves it absent. */
  protected final <T> void property(PropertyKey<T> key, @Nullable T value) {
    node.property(key, value, 0);
  }

  /** Sets a property with flags. */
  protected final <T, F extends FlagDraft> void property(
      PropertyKey<T> key, T value, F draft, Consumer<? super F> flags) {
    flags.accept(draft);
    node.property(key, value, draft.bits());
  }

  /** Sets the node's own value; null leaves it absent. */
  protected final <T> void value(PropertyKey<T> key, @Nullable T value) {
    node.property(key, value, 0);
  }

  /** Sets the node's own value when that is a whole number. */
  protected final void counter(CounterKey key, long value) {
    node.num(value);
  }

  /** Sets a single alias, or adds one to those of a plural kind. */
  protected final void alias(AliasKind kind, String value) {
    node.alias(kind, value, 0);
  }

  /** The same, with flags. */
  protected final <F extends FlagDraft> void alias(
      AliasKind kind, String value, F draft, Consumer<? super F> flags) {
    flags.accept(draft);
    node.alias(kind, value, draft.bits());
  }

  /** Adds aliases of a plural kind. */
  protected final void aliases(AliasKind kind, String... values) {
    for (String value : values) {
      node.alias(kind, value, 0);
    }
  }

  /** Sets a to-one edge, or adds one to a list. */
  protected final <N extends Handle> void edge(Relation<N> relation, N to) {
    edge(relation, to, EdgeChange.NONE);
  }

  /** The same, with data on the edge. */
  protected final <N extends Handle, E extends EdgeDraft> void edge(
      Relation<N> relation, N to, E draft, Consumer<? super E> data) {
    data.accept(draft);
    edge(relation, to, draft.change());
  }

  /** Adds edges to a list. */
  @SafeVarargs
  protected final <N extends Handle> void edges(Relation<N> relation, N... nodes) {
    for (N to : nodes) {
      edge(relation, to, EdgeChange.NONE);
    }
  }

  private void edge(Relation<?> relation, Handle to, EdgeChange data) {
    targets.add(to);
    node.edge(relation.edge(), to.id(), data.bits(), data.json());
  }
}
