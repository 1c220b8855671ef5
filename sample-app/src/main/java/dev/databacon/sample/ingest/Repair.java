package dev.databacon.sample.ingest;

import dev.databacon.sample.Store;
import dev.databacon.sample.schema.CorpusNode;
import dev.databacon.sample.schema.Doc;
import dev.databacon.sample.schema.DocNode;
import dev.databacon.sample.schema.TermNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Makes documents and counters agree after an interruption. The documents of the last batch were
 * stored all or not at all; if they were, their terms may or may not have been counted. Counting
 * the documents of each such term gives the true total either way, so a repair that is itself
 * interrupted does no harm.
 */
final class Repair {
  private final Store store;
  private final CorpusNode corpus;
  private final Ledger ledger;

  Repair(Store store, CorpusNode corpus, Ledger ledger) {
    this.store = store;
    this.corpus = corpus;
    this.ledger = ledger;
  }

  /** Takes two operations for each document in doubt and three for each of their terms. */
  void run() {
    List<DocNode> stored =
        store.docs().allByFile(corpus, ledger.inDoubt()).stream().filter(Objects::nonNull).toList();
    Set<TermNode> terms = new HashSet<>();
    long bytes = 0;
    for (DocNode doc : stored) {
      Doc.Content content = doc.content();
      bytes += content == null ? 0 : content.bytes();
      doc.terms().forEach(terms::add);
    }
    Map<String, Long> totals = new HashMap<>();
    for (TermNode term : terms) {
      long total = term.docs.count();
      term.docCount.set(total);
      totals.put(Objects.requireNonNull(term.string()), total);
    }
    ledger.stored(bytes, totals);
    ledger.finish();
  }
}
