package dev.databacon.write;

import dev.databacon.schema.EdgeKind;

/**
 * An edge that is to be added at the end of the lists at both ends.
 *
 * @param kind the relation as {@code from} sees it
 * @param from the node at the near end
 * @param to the node at the far end
 * @param data what is on it
 */
public record BulkEdge(EdgeKind kind, long from, long to, EdgeChange data) {

  /** What tells one end of an edge from all others. */
  record Key(long base, int ctx, long rel) {}

  Key near() {
    return new Key(from, kind.near().ctx(), to);
  }

  Key far() {
    return new Key(to, kind.far().ctx(), from);
  }
}
