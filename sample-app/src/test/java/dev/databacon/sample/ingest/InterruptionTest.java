package dev.databacon.sample.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.sample.ConfigFile;
import dev.databacon.sample.Servers;
import dev.databacon.sample.Store;
import dev.databacon.sample.schema.Corpus.Summary;
import dev.databacon.sample.schema.Corpus.TermTotal;
import dev.databacon.sample.schema.CorpusNode;
import dev.databacon.sample.schema.DocNode;
import dev.databacon.sample.schema.TermFields;
import dev.databacon.sample.schema.TermNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Puts the store in the state that an interruption leaves, and ingests again. */
class InterruptionTest {
  private static Servers servers;
  private static Store store;

  @TempDir Path texts;
  private CorpusNode corpus;
  private Summary whole;

  @BeforeAll
  static void start() throws IOException {
    servers = Servers.start();
    store = Store.connect(ConfigFile.read(servers.config()));
  }

  @AfterAll
  static void stop() {
    store.close();
    servers.close();
  }

  @BeforeEach
  void ingestAll() throws IOException {
    Files.writeString(texts.resolve("a.txt"), "pig pig cow");
    ingest();
    corpus = corpus();
    Files.writeString(texts.resolve("b.txt"), "pig hen");
    Files.writeString(texts.resolve("c.txt"), "cow hen");
    ingest();
    whole = corpus.summary();
    assertThat(totals()).isEqualTo(Map.of("pig", 2L, "cow", 2L, "hen", 2L));
  }

  @Test
  void beforeTheDocumentsWereStored() throws IOException {
    forget(true);
    Report report = ingest();
    assertThat(report.repaired()).isEqualTo(2);
    assertThat(report.documents()).isEqualTo(2);
    assertIsWhole();
  }

  @Test
  void betweenTheDocumentsAndTheCounters() throws IOException {
    forget(false);
    Report report = ingest();
    assertThat(report.repaired()).isEqualTo(2);
    assertThat(report.documents()).isZero();
    assertIsWhole();
  }

  @Test
  void afterTheCounters() throws IOException {
    corpus.summary.set(pending());
    assertThat(ingest().repaired()).isEqualTo(2);
    assertIsWhole();
  }

  @Test
  void notAtAll() throws IOException {
    long version = corpus.summary.read().version();
    Report report = ingest();
    assertThat(report.repaired()).isZero();
    assertThat(report.documents()).isZero();
    assertThat(corpus.summary.read().version()).isEqualTo(version);
    assertIsWhole();
  }

  /** Takes the second run back, from the counters on or from the documents on. */
  private void forget(boolean documentsToo) {
    corpus.summary.set(pending());
    List<DocNode> lost = store.docs().allByFile(corpus, List.of("b.txt", "c.txt"));
    for (DocNode doc : lost) {
      for (TermNode term : doc.terms().toList()) {
        store.terms().incrementAll(TermFields.DOC_COUNT, Map.of(term, -1L));
      }
      if (documentsToo) {
        doc.remove();
      }
    }
    assertThat(totals()).isEqualTo(Map.of("pig", 1L, "cow", 1L, "hen", 0L));
  }

  private static Summary pending() {
    return new Summary(
        11, List.of(new TermTotal("cow", 1), new TermTotal("pig", 1)), List.of("b.txt", "c.txt"));
  }

  private void assertIsWhole() {
    assertThat(corpus.summary()).isEqualTo(whole);
    assertThat(corpus.docs.count()).isEqualTo(3);
    assertThat(totals()).isEqualTo(Map.of("pig", 2L, "cow", 2L, "hen", 2L));
    for (TermNode term : corpus.terms()) {
      assertThat(term.docs.count()).isEqualTo(term.docCount());
    }
  }

  private Map<String, Long> totals() {
    Map<String, Long> totals = new TreeMap<>();
    corpus.terms().forEach(term -> totals.put(term.string(), term.docCount()));
    return totals;
  }

  private Report ingest() throws IOException {
    return new Ingest(store, texts.toString(), 100, files -> new PlainProgress(silent(), files))
        .run(texts, texts.resolve("none"));
  }

  private static PrintWriter silent() {
    return new PrintWriter(java.io.Writer.nullWriter());
  }

  private CorpusNode corpus() {
    return store.users().byUsername(texts.toString()).corpora().items().get(0);
  }
}
