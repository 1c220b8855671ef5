package dev.databacon.node;

import dev.databacon.Databacon;
import dev.databacon.schema.AliasKind;
import dev.databacon.schema.CounterKey;
import dev.databacon.schema.FlagKey;
import dev.databacon.schema.Key;
import dev.databacon.schema.NameKind;
import dev.databacon.schema.PropertyKey;
import dev.databacon.write.EdgeChange;
import dev.databacon.write.NewNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a node is to be created with. Valid inside of the call that it was given to; not
 * thread-safe. No method does any I/O.
 */
public abstract class NodeDraft extends Prototype {
  private NewNode node = new NewNode();
  private List<Handle> targets = new ArrayList<>();

  /** An empty draft of a node. */
  protected NodeDraft() {}

  /** Another draft, as a copy of an empty one. */
  static <D extends NodeDraft> D of(D empty) {
    D draft = Prototype.copy(empty);
    NodeDraft base = draft;
    base.node = new NewNode();
    base.targets = new ArrayList<>();
    return draft;
  }

  /** What was drafted, when all nodes that it is joined with are of {@code db}. */
  final NewNode checked(Databacon db) {
    targets.forEach(target -> Handle.requireSame(db, target));
    return node;
  }

  /**
   * Sets a flag, a property, the node's own value, a single alias or name or a to-one edge, or adds
   * one to those of a plural kind; null leaves a property or a value absent.
   */
  protected final <T> void set(Key<T> key, @Nullable T value) {
    if (key instanceof PropertyKey<T> property) {
      node.property(property, value, 0);
    } else if (key instanceof FlagKey<T> flag) {
      node.flags(flag.mask(), flag.put(0, given(key, value)));
    } else if (key instanceof AliasKind alias) {
      node.alias(alias, (String) given(key, value), 0);
    } else if (key instanceof NameKind name) {
      node.name(name, (String) given(key, value), 0);
    } else if (key instanceof Relation<?> relation) {
      edge(relation, (Handle) given(key, value), EdgeChange.NONE);
    } else {
      throw new IllegalArgumentException(key + " is not set by a draft");
    }
  }

  /** Sets a flag of one bit. */
  protected final void set(FlagKey<Boolean> key, boolean value) {
    node.flags(key.mask(), key.put(0, value));
  }

  /** Adds aliases, names or edges of a plural kind. */
  @SafeVarargs
  protected final <T> void add(Key<T> key, T... values) {
    for (T value : values) {
      set(key, value);
    }
  }

  /** Sets a property with flags. */
  protected final <T, F extends FlagDraft> void set(
      PropertyKey<T> key, T value, F draft, Consumer<? super F> flags) {
    flags.accept(draft);
    node.property(key, value, draft.bits());
  }

  /** Sets the node's own value when that is a whole number. */
  protected final void set(CounterKey key, long value) {
    node.num(value);
  }

  /** Sets a single alias, or adds one to those of a plural kind, with flags. */
  protected final <F extends FlagDraft> void set(
      AliasKind kind, String value, F draft, Consumer<? super F> flags) {
    flags.accept(draft);
    node.alias(kind, value, draft.bits());
  }

  /** Sets a single name, or adds one to those of a plural kind, with flags. */
  protected final <F extends FlagDraft> void set(
      NameKind kind, String value, F draft, Consumer<? super F> flags) {
    flags.accept(draft);
    node.name(kind, value, draft.bits());
  }

  /** Sets a to-one edge, or adds one to a list, with data on it. */
  protected final <N extends Handle, E extends EdgeDraft> void set(
      Relation<N> relation, N to, E draft, Consumer<? super E> data) {
    data.accept(draft);
    edge(relation, to, draft.change());
  }

  /** Adds a node that will live under this one, at the end of its list. */
  protected final <D extends NodeDraft> void add(
      Children<?> list, D draft, Consumer<? super D> content) {
    content.accept(draft);
    NodeDraft drafted = draft;
    targets.addAll(drafted.targets);
    node.child(list.kind(), drafted.node);
  }

  private void edge(Relation<?> relation, Handle to, EdgeChange data) {
    targets.add(to);
    node.edge(relation.edge(), to.id(), data.bits(), data.json());
  }

  private static <T> T given(Key<T> key, @Nullable T value) {
    return Objects.requireNonNull(value, key::toString);
  }
}
