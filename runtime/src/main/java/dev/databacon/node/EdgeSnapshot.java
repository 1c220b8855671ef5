package dev.databacon.node;

import dev.databacon.schema.FlagKey;
import dev.databacon.schema.ValueKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An edge as it was read: the node that it leads to, its flags and its value. Immutable.
 *
 * <p>Generated edges also implement the schema's edge interface.
 */
public abstract class EdgeSnapshot<N extends Handle> {
  private final N node;
  private final EdgeData data;

  /** The edge to {@code node}. */
  protected EdgeSnapshot(N node, EdgeData data) {
    this.node = node;
    this.data = data;
  }

  /** Makes an edge out of what was read. */
  @FunctionalInterface
  public interface Maker<N extends Handle, E> {
    /** The edge to {@code node}. */
    E make(N node, EdgeData data);
  }

  /** The node at the other end; no I/O. */
  public final N node() {
    return node;
  }

  /** A flag out of the bit field. */
  protected final <F> F flag(FlagKey<F> key) {
    return key.get(data.flags());
  }

  /** The edge's value; null when there is none. */
  protected final <V> @Nullable V value(ValueKey<V> key) {
    String json = data.json();
    return json == null ? null : key.codec().fromJson(json);
  }

  @Override
  @SuppressWarnings("EqualsGetClass") // the generated classes are final, one for each interface
  public final boolean equals(@Nullable Object other) {
    return other instanceof EdgeSnapshot<?> edge
        && other.getClass() == getClass()
        && edge.node.equals(node)
        && edge.data.equals(data);
  }

  @Override
  public final int hashCode() {
    return Objects.hash(node, data);
  }

  @Override
  public final String toString() {
    return "-> " + node;
  }
}
