package dev.databacon.path;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.corpus.CorpusNode;
import dev.databacon.corpus.Doc;
import dev.databacon.support.CorpusCluster;
import dev.databacon.testkit.DatabaconTest;
import dev.databacon.testkit.TestCluster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Streams need the same memory however much they read. */
@DatabaconTest(servers = 2, freshPerTest = true)
class SmallHeapTest {
  private static final int DOCS = 15_000;
  private static final int CHARACTERS = 4_000;
  private static final int BIG_DOCS = 60;
  private static final int BIG = 1_000_000;

  /** Less than what is read, with room for some pages of 2,048 rows and the program itself. */
  private static final String HEAP = "-Xmx48m";

  @Test
  void streamsReadMoreThanTheHeapHolds(TestCluster cluster) throws Exception {
    readsAll(cluster, DOCS, CHARACTERS, 5_000);
  }

  @Test
  void rowsMayBeBig(TestCluster cluster) throws Exception {
    readsAll(cluster, BIG_DOCS, BIG, 10);
  }

  private static void readsAll(TestCluster cluster, int docs, int characters, int batch)
      throws IOException {
    CorpusCluster c = new CorpusCluster(cluster);
    CorpusNode corpus = c.corpora.create(x -> {});
    Doc.Content content = new Doc.Content("x".repeat(characters), List.of());
    c.docs.createAll(
        IntStream.range(0, docs).mapToObj(i -> d -> d.content(content).corpus(corpus)), batch);
    String all = Long.toString((long) docs * characters);
    assertThat(read(SmallHeapReader.arguments(cluster.servers(), corpus)))
        .containsExactly(all, all, Integer.toString(docs));
  }

  private static List<String> read(List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(HEAP, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(SmallHeapReader.class.getName());
    command.addAll(arguments);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (var out = process.getInputStream()) {
      return new String(out.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } finally {
      process.destroyForcibly();
    }
  }
}
