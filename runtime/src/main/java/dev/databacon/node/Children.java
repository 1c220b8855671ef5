package dev.databacon.node;

import dev.databacon.schema.ChildKind;

/**
 * A list of the nodes that live under a node, whose handles are {@code N}.
 *
 * @param kind how it is stored
 */
public record Children<N extends Handle>(ChildKind kind) {

  /** The same list, whose new entries go to any shard rather than to their parent's. */
  public Children<N> spread() {
    return new Children<>(
        new ChildKind(kind.owner(), kind.name(), kind.ctx(), kind.target(), true));
  }

  @Override
  public String toString() {
    return kind.toString();
  }
}
