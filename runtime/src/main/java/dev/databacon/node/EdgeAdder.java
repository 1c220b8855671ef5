package dev.databacon.node;

import dev.databacon.Databacon;
import dev.databacon.write.BulkEdge;
import dev.databacon.write.EdgeChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes the edges of one row of a bulk write. Valid inside of the call that it was given to; not
 * thread-safe. No method does any I/O.
 */
public final class EdgeAdder {
  private final Databacon db;
  private final List<BulkEdge> edges = new ArrayList<>(1);

  EdgeAdder(Databacon db) {
    this.db = db;
  }

  List<BulkEdge> edges() {
    return edges;
  }

  /** Adds an edge at the end of a list and of the other side's. */
  public <N extends Handle> EdgeAdder add(EdgeList<N> list, N node) {
    return add(list, node, EdgeChange.NONE);
  }

  /** The same, with the data that the draft names. */
  public <N extends Handle, D extends EdgeDraft> EdgeAdder add(
      EdgeListField<N, ?, D> list, N node, Consumer<? super D> edge) {
    return add(list, node, list.change(edge));
  }

  private <N extends Handle> EdgeAdder add(EdgeList<N> list, N node, EdgeChange data) {
    Handle.requireSame(db, list.owner);
    edges.add(new BulkEdge(list.relation.edge(), list.owner.id(), list.owner.idOf(node), data));
    return this;
  }
}
