package dev.databacon.sample.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.error.DatabaconException;
import dev.databacon.sample.ConfigFile;
import dev.databacon.sample.Servers;
import dev.databacon.sample.Store;
import dev.databacon.sample.schema.Corpus.Summary;
import dev.databacon.sample.schema.CorpusNode;
import dev.databacon.sample.schema.TermNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ends runs before they are through, and ingests again. */
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
  void aBatchThatFailsIsNotStoredInPart() throws IOException {
    TermNode pig = store.terms().byString(corpus, "pig");
    pig.docCount.set(Long.MAX_VALUE);
    Files.writeString(texts.resolve("d.txt"), "pig cow");
    assertThatThrownBy(this::ingest).isInstanceOf(DatabaconException.class);
    assertThat(store.docs().byFile(corpus, "d.txt")).isNull();
    pig.docCount.set(2);
    assertIsWhole();

    assertThat(ingest().documents()).isEqualTo(1);
    assertThat(totals()).isEqualTo(Map.of("pig", 3L, "cow", 3L, "hen", 2L));
  }

  @Test
  void theNextRunGoesOnAfterTheLastBatch() throws IOException {
    for (int i = 0; i < 200; i++) {
      Files.writeString(texts.resolve(i + ".txt"), "goat pig");
    }
    assertThatThrownBy(() -> ingest(new Stopping())).isInstanceOf(IllegalStateException.class);
    long stored = corpus.docs.count();
    assertThat(stored).isGreaterThan(3).isLessThan(203);
    assertThat(totals()).containsEntry("goat", stored - 3);

    Report report = ingest();
    assertThat(report.known()).isEqualTo(stored);
    assertThat(report.documents()).isEqualTo(203 - stored);
    assertThat(totals()).isEqualTo(Map.of("pig", 202L, "cow", 2L, "hen", 2L, "goat", 200L));
  }

  @Test
  void aSecondRunWritesNothing() throws IOException {
    long version = corpus.summary.read().version();
    assertThat(ingest().documents()).isZero();
    assertThat(corpus.summary.read().version()).isEqualTo(version);
    assertIsWhole();
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
    return ingest(new PlainProgress(silent(), 0));
  }

  private Report ingest(Progress progress) throws IOException {
    return new Ingest(store, texts.toString(), 100, files -> progress)
        .run(texts, texts.resolve("none"));
  }

  private static PrintWriter silent() {
    return new PrintWriter(java.io.Writer.nullWriter());
  }

  /** Ends the run after its first batch. */
  private static final class Stopping implements Progress {
    @Override
    public void advance(long files) {
      throw new IllegalStateException("stopped");
    }

    @Override
    public void close() {}
  }

  private CorpusNode corpus() {
    return store.users().byUsername(texts.toString()).corpora().items().get(0);
  }
}
