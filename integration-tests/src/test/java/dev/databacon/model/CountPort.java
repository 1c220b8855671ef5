package dev.databacon.model;

import dev.databacon.corpus.DocCountEdge;
import dev.databacon.model.EdgeFacts.Change;
import dev.databacon.node.Handle;
import net.jqwik.api.Arbitrary;

/** What is on an edge between a document and a term, from either side. */
final class CountPort<M extends Handle>
    implements EdgePort<M, DocCountEdge<M>, DocCountEdge.Draft> {
  @Override
  public void write(DocCountEdge.Draft draft, Change change) {
    if (change.number() != null) {
      draft.count(change.number());
    }
    if (change.own() != null) {
      draft.pinned(change.own());
    }
  }

  @Override
  public EdgeFacts read(DocCountEdge<M> edge) {
    return new EdgeFacts(edge.count(), edge.pinned(), null);
  }

  @Override
  public String text(Change change) {
    return EdgePort.lambda(
        (change.number() == null ? "" : ".count(" + change.number() + ")")
            + (change.own() == null ? "" : ".pinned(" + change.own() + ")"));
  }

  @Override
  public Arbitrary<Change> changes() {
    return EdgeFacts.changes(false);
  }
}
