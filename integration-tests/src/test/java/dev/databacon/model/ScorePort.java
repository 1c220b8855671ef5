package dev.databacon.model;

import dev.databacon.corpus.DocNode;
import dev.databacon.corpus.DocScoreEdge;
import dev.databacon.model.EdgeFacts.Change;
import net.jqwik.api.Arbitrary;

/** What is on an edge from a document to one that is alike. */
final class ScorePort implements EdgePort<DocNode, DocScoreEdge<DocNode>, DocScoreEdge.Draft> {
  @Override
  public void write(DocScoreEdge.Draft draft, Change change) {
    if (change.number() != null) {
      draft.similarity(change.number());
    }
    if (change.own() != null) {
      draft.seen(change.own());
    }
    if (change.noteSet()) {
      draft.note(change.note());
    }
  }

  @Override
  public EdgeFacts read(DocScoreEdge<DocNode> edge) {
    return new EdgeFacts(edge.similarity(), edge.seen(), edge.note());
  }

  @Override
  public String text(Change change) {
    return EdgePort.lambda(
        (change.number() == null ? "" : ".similarity(" + change.number() + ")")
            + (change.own() == null ? "" : ".seen(" + change.own() + ")")
            + (change.noteSet() ? ".note(" + change.note() + ")" : ""));
  }

  @Override
  public Arbitrary<Change> changes() {
    return EdgeFacts.changes(true);
  }
}
