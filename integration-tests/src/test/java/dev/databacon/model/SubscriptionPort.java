package dev.databacon.model;

import dev.databacon.corpus.PersonNode;
import dev.databacon.corpus.PersonSubscriptionEdge;
import dev.databacon.model.EdgeFacts.Change;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is on an edge between somebody and a follower; the number is 1 when it is paid. */
final class SubscriptionPort
    implements EdgePort<
        PersonNode, PersonSubscriptionEdge<PersonNode>, PersonSubscriptionEdge.Draft> {
  @Override
  public void write(PersonSubscriptionEdge.Draft draft, Change change) {
    if (change.number() != null) {
      draft.paid(change.number() == 1);
    }
    if (change.own() != null) {
      draft.muted(change.own());
    }
  }

  @Override
  public EdgeFacts read(PersonSubscriptionEdge<PersonNode> edge) {
    return new EdgeFacts(edge.paid() ? 1 : 0, edge.muted(), null);
  }

  @Override
  public String text(Change change) {
    return EdgePort.lambda(
        (change.number() == null ? "" : ".paid(" + (change.number() == 1) + ")")
            + (change.own() == null ? "" : ".muted(" + change.own() + ")"));
  }

  @Override
  public Arbitrary<Change> changes() {
    return Combinators.combine(
            Arbitraries.of(0, 1).injectNull(0.3), Arbitraries.of(true, false).injectNull(0.4))
        .as((paid, muted) -> new Change(paid, muted, false, null));
  }
}
