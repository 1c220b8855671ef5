package dev.databacon.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A relation of a node type, one side of it.
 *
 * @param many whether a node has any number of edges, in order, rather than at most one
 * @param target the node type at the other end, which may be the same
 * @param inverse the other side; null when the relation is one-sided, itself when it is symmetric
 * @param counted whether the number of a node's edges is kept
 * @param edge the data on each edge, whichever side declares it; null when there is none
 */
public record Relation(
    FieldName name,
    boolean many,
    InterfaceName target,
    @Nullable Inverse inverse,
    @Nullable EdgeInterface edge,
    boolean counted,
    String doc,
    Origin origin)
    implements Field {

  /** The other side of a relation, a field of its target. */
  public record Inverse(FieldName name, boolean many) {}

  /** Whether the target declares no other side. */
  public boolean oneSided() {
    return inverse == null;
  }
}
