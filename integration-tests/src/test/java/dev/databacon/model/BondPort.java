package dev.databacon.model;

import dev.databacon.corpus.PersonBondEdge;
import dev.databacon.corpus.PersonNode;
import dev.databacon.model.EdgeFacts.Change;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** What is on an edge between two friends, the same for both; the value is a text. */
final class BondPort
    implements EdgePort<PersonNode, PersonBondEdge<PersonNode>, PersonBondEdge.Draft> {
  private static final String SINCE = "since";

  @Override
  public void write(PersonBondEdge.Draft draft, Change change) {
    if (change.number() != null) {
      draft.strength(change.number());
    }
    if (change.noteSet()) {
      draft.since(text(change.note()));
    }
  }

  private static @Nullable String text(@Nullable Map<String, String> note) {
    return note == null ? null : note.get(SINCE);
  }

  @Override
  public EdgeFacts read(PersonBondEdge<PersonNode> edge) {
    String since = edge.since();
    return new EdgeFacts(edge.strength(), false, since == null ? null : Map.of(SINCE, since));
  }

  @Override
  public String text(Change change) {
    return EdgePort.lambda(
        (change.number() == null ? "" : ".strength(" + change.number() + ")")
            + (change.noteSet() ? ".since(" + text(change.note()) + ")" : ""));
  }

  @Override
  public Arbitrary<Change> changes() {
    Arbitrary<Map<String, String>> notes =
        Arbitraries.of("May", "").map(since -> Map.of(SINCE, since)).injectNull(0.3);
    return Combinators.combine(
            Arbitraries.of(0, 1, 1023).injectNull(0.3), Arbitraries.of(true, false), notes)
        .as((number, noteSet, note) -> new Change(number, null, noteSet, noteSet ? note : null));
  }
}
