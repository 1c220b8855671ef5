package dev.databacon.sample.ingest;

import dev.databacon.sample.schema.Corpus.Summary;
import dev.databacon.sample.schema.CorpusNode;
import java.util.List;
import java.util.Map;

/** Keeps the summary of a corpus, and writes it with each batch. */
final class Ledger {
  private final CorpusNode corpus;
  private final TopTerms top;
  private long bytes;

  /** Reads the summary; one operation. */
  Ledger(CorpusNode corpus) {
    this.corpus = corpus;
    Summary summary = corpus.summary();
    this.bytes = summary == null ? 0 : summary.bytes();
    this.top = new TopTerms(summary == null ? List.of() : summary.topTerms());
  }

  /** Takes in a batch; one operation. */
  void add(long size, Map<String, Long> totals) {
    bytes += size;
    top.update(totals);
    corpus.summary.set(new Summary(bytes, top.list()));
  }
}
