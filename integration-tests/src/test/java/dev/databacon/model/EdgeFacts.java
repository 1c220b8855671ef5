package dev.databacon.model;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * What is on an edge, as one end sees it.
 *
 * @param number a flag that both ends share
 * @param own a flag that each end has for itself
 * @param note the value, which both ends share
 */
record EdgeFacts(int number, boolean own, @Nullable Map<String, String> note) {
  static final EdgeFacts NONE = new EdgeFacts(0, false, null);

  /** What a call changes of it; null leaves the number or the flag. */
  record Change(
      @Nullable Integer number,
      @Nullable Boolean own,
      boolean noteSet,
      @Nullable Map<String, String> note) {
    static final Change NOTHING = new Change(null, null, false, null);

    /** The change as the other end sees it. */
    Change shared() {
      return new Change(number, null, noteSet, note);
    }

    boolean isNothing() {
      return number == null && own == null && !noteSet;
    }
  }

  EdgeFacts with(Change change) {
    return new EdgeFacts(
        change.number == null ? number : change.number,
        change.own == null ? own : change.own,
        change.noteSet ? change.note : note);
  }

  /** Changes; those of edges without a value leave it. */
  static Arbitrary<Change> changes(boolean withNotes) {
    Arbitrary<Map<String, String>> notes =
        Arbitraries.<Map<String, String>>of(
                List.of(Map.of(), Map.of("k", "v"), Map.of("k", "é\"", "l", "")))
            .injectNull(0.3);
    return Combinators.combine(
            Arbitraries.of(0, 1, 7, 4095).injectNull(0.3),
            Arbitraries.of(true, false).injectNull(0.4),
            Arbitraries.of(true, false),
            notes)
        .as(
            (number, own, noteSet, note) ->
                new Change(number, own, withNotes && noteSet, withNotes && noteSet ? note : null));
  }
}
