package dev.databacon.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands, on servers that run already. */
class SampleTest {
  private static Servers servers;

  @TempDir Path texts;
  private Sample sample;

  @BeforeAll
  static void start() throws IOException {
    servers = Servers.start();
  }

  @AfterAll
  static void stop() {
    servers.close();
  }

  @BeforeEach
  void putTexts() throws IOException {
    sample = new Sample("--config", servers.config().toString(), "--user", texts.toString());
    Files.writeString(texts.resolve("farm.txt"), "Farm\npig pig pig cow cow");
    Files.createDirectory(texts.resolve("zoo"));
    Files.writeString(texts.resolve("zoo/lion.md"), "# Lions\nlion pig");
    Files.writeString(texts.resolve("zoo/bird.html"), "<title>Birds</title>bird cow");
    Files.write(texts.resolve("broken.txt"), new byte[] {0, 1});
  }

  @Test
  void ingestsAndReports() {
    Sample.Result result = sample.run("ingest", texts.toString());
    assertThat(result.exit()).isZero();
    assertThat(result.row("documents")).startsWith("3 new");
    assertThat(result.row("sections")).startsWith("1 new");
    assertThat(result.row("terms")).startsWith("7 new");
    assertThat(result.row("edges")).startsWith("9 new");
    assertThat(result.row("skipped")).isEqualTo("1 binary");
    assertThat(result.row("rate")).endsWith("documents a second");
  }

  @Test
  void changesNothingTheSecondTime() {
    sample.run("ingest", texts.toString());
    String before = sample.run("top").out();
    Sample.Result again = sample.run("ingest", texts.toString());
    assertThat(again.out())
        .contains("0  new")
        .contains("3  known already")
        .doesNotContain("documents a second");
    assertThat(sample.run("top").out()).isEqualTo(before).contains("3 documents, 68 bytes");
    assertThat(sample.run("find", "pig").out()).containsOnlyOnce("farm.txt");
  }

  @Test
  void addsWhatIsNew() throws IOException {
    sample.run("ingest", texts.toString());
    Files.writeString(texts.resolve("new.txt"), "pig pig");
    Sample.Result again = sample.run("ingest", texts.toString());
    assertThat(again.row("documents")).startsWith("1 new");
    assertThat(sample.run("find", "pig").out()).contains("3 documents", "new.txt");
    assertThat(sample.run("top", "-n", "1").out()).contains("4 documents", "3  pig");
  }

  @Test
  void findsDocumentsBestFirst() {
    sample.run("ingest", texts.toString());
    String out = sample.run("find", "PIG").out();
    assertThat(out.lines())
        .containsExactly(
            "2 documents of " + texts + " with 'pig'",
            "       3  farm.txt                                  Farm",
            "       1  zoo/lion.md                               Lions");
    assertThat(sample.run("find", "-n", "1", "pig").out()).doesNotContain("lion.md");
    assertThat(sample.run("find", "whale").out()).contains("No document has 'whale'");
  }

  @Test
  void showsADocument() {
    sample.run("ingest", texts.toString());
    String out = sample.run("doc", "farm.txt").out();
    assertThat(out).startsWith("Farm\n").contains(texts.resolve("farm.txt") + ", 24 bytes");
    assertThat(out.lines()).contains("6 words, indexed under 3", "       3  pig", "       2  cow");
    assertThat(sample.run("doc", texts.resolve("zoo/lion.md").toString()).out())
        .startsWith("Lions\n");
    Sample.Result missing = sample.run("doc", "none.txt");
    assertThat(missing.exit()).isEqualTo(1);
    assertThat(missing.err()).contains("There is no document none.txt");
  }

  @Test
  void findsDocumentsByHowTheirTitlesBegin() throws IOException {
    Files.writeString(texts.resolve("eclair.md"), "# Éclairs, 100%\ncream");
    sample.run("ingest", texts.toString());
    assertThat(sample.run("title", "").out().lines())
        .containsExactly(
            "zoo/bird.html                             Birds",
            "eclair.md                                 Éclairs, 100%",
            "farm.txt                                  Farm",
            "zoo/lion.md                               Lions");
    assertThat(sample.run("title", "ECLAIR").out()).contains("eclair.md");
    assertThat(sample.run("title", "éclairs, 100%").out()).contains("eclair.md");
    assertThat(sample.run("title", "-n", "2", "").out().lines()).hasSize(2);
    assertThat(sample.run("title", "%").out()).contains("No title begins with '%'");
  }

  @Test
  void doesNotShowTitlesOfSomebodyElse() {
    sample.run("ingest", texts.toString());
    Sample other = new Sample("--config", servers.config().toString(), "--user", texts + "/other");
    other.run("ingest", texts.resolve("zoo").toString());
    assertThat(other.run("title", "lion").out().lines())
        .containsExactly("lion.md                                   Lions");
    assertThat(other.run("title", "farm").out()).contains("No title begins");
  }

  @Test
  void indexesUnderTheMostFrequentWordsOnly() {
    sample.run("ingest", "--terms", "1", texts.toString());
    assertThat(sample.run("doc", "farm.txt").out()).contains("6 words, indexed under 1");
    assertThat(sample.run("find", "cow").out()).contains("No document");
  }

  @Test
  void joinsDocumentsThatUseTheSameWords() throws IOException {
    // So many that farm.txt and z.txt come in different batches.
    for (int i = 10; i < 80; i++) {
      Files.writeString(texts.resolve("g" + i + ".txt"), "word" + i);
    }
    Files.writeString(texts.resolve("z.txt"), "cow farm pig cow pig pig");
    sample.run("ingest", texts.toString());
    assertThat(sample.run("doc", "z.txt").out())
        .contains("100% like farm.txt (Farm), for: pig, cow, farm");
  }

  @Test
  void demonstratesItselfOnItsOwnSources() {
    Sample.Result demo = sample.run("demo");
    assertThat(demo.err()).isEmpty();
    assertThat(demo.exit()).isZero();
    assertThat(demo.row("documents")).endsWith("new");
    assertThat(demo.out()).containsPattern("documents? of .* with 'postgresql'");
    assertThat(demo.out()).contains("ConfigFile.java", "$ sample title c");
  }

  @Test
  void explainsWhatTheUserCanMend() throws IOException {
    assertThat(sample.run("find", "pig").err()).contains("There is no data yet for user " + texts);
    assertThat(sample.run("ingest", texts + "/none").err()).contains("There is no directory");
    assertThat(sample.run("ingest", texts + "/farm.txt").err()).contains("is not a directory");
    Path config = texts.resolve("bad.properties");
    Sample bad = new Sample("--config", config.toString());
    assertThat(bad.run("top").err()).contains("Cannot read the configuration");
    Files.writeString(config, "server.a.url=jdbc:postgresql://localhost/x\n");
    assertThat(bad.run("top").err()).contains("lacks server.a.password");
    Files.writeString(config, "sever.a.url=x\n");
    assertThat(bad.run("top").err()).contains("'sever.a.url' is none of");
    Files.writeString(config, "\n");
    assertThat(bad.run("top").err()).contains("names no server");
  }
}
