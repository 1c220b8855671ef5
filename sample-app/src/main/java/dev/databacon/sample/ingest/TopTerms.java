package dev.databacon.sample.ingest;

import dev.databacon.sample.schema.Corpus.TermTotal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that stand in most documents. Totals only rise, so a word that is not among the first
 * and was not counted again cannot have become one of them.
 */
final class TopTerms {
  private static final int KEPT = 50;
  private static final Comparator<TermTotal> MOST_FIRST =
      Comparator.comparingLong(TermTotal::documents).reversed().thenComparing(TermTotal::term);

  private List<TermTotal> top;

  TopTerms(List<TermTotal> top) {
    this.top = top;
  }

  /** Takes in new totals, by word. */
  void update(Map<String, Long> totals) {
    Map<String, Long> all = new HashMap<>();
    top.forEach(term -> all.put(term.term(), term.documents()));
    all.putAll(totals);
    top =
        all.entrySet().stream()
            .map(entry -> new TermTotal(entry.getKey(), entry.getValue()))
            .sorted(MOST_FIRST)
            .limit(KEPT)
            .toList();
  }

  /** The words, most frequent first. */
  List<TermTotal> list() {
    return top;
  }
}
