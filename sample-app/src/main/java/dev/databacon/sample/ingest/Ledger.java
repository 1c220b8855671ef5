package dev.databacon.sample.ingest;

import dev.databacon.sample.schema.Corpus.Summary;
import dev.databacon.sample.schema.CorpusNode;
import dev.databacon.sample.text.Document;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Keeps the summary of a corpus. It is written before a batch, with the batch as pending, and once
 * at the end; so it says at any time what is counted for certain, and what is in doubt.
 */
final class Ledger {
  private final CorpusNode corpus;
  private final List<String> inDoubt;
  private final TopTerms top;
  private long bytes;
  private boolean open;

  /** Reads the summary; one operation. */
  Ledger(CorpusNode corpus) {
    this.corpus = corpus;
    Summary summary = corpus.summary();
    if (summary == null) {
      summary = new Summary(0, List.of(), List.of());
    }
    this.bytes = summary.bytes();
    this.top = new TopTerms(summary.topTerms());
    this.inDoubt = summary.pending();
    this.open = !inDoubt.isEmpty();
  }

  /** The files that an interrupted run was storing; empty when it came to its end. */
  List<String> inDoubt() {
    return inDoubt;
  }

  /** Says what is going to be stored; one operation. */
  void begin(Collection<Document> batch) {
    open = true;
    write(batch.stream().map(Document::file).toList());
  }

  /** Takes in what has been stored; no operation. */
  void stored(long size, Map<String, Long> totals) {
    bytes += size;
    top.update(totals);
  }

  /** Says that nothing is in doubt any more; one operation, none if nothing was. */
  void finish() {
    if (open) {
      write(List.of());
      open = false;
    }
  }

  private void write(List<String> pending) {
    corpus.summary.set(new Summary(bytes, top.list(), pending));
  }
}
