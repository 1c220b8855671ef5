package dev.databacon.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.sample.schema.DocNode;
import dev.databacon.sample.schema.SectionNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sections of documents, from the files to the commands. */
class SectionsTest {
  private static Servers servers;
  private static Store store;

  @TempDir Path texts;
  private Sample sample;

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
  void ingest() throws IOException {
    sample = new Sample("--config", servers.config().toString(), "--user", texts.toString());
    Files.writeString(
        texts.resolve("zoo.md"),
        "# Zoo\nopen daily\n## Lions\nthey roar\n### Food\nmeat\n## Birds\nthey sing\n# Farm\n");
    Files.writeString(texts.resolve("plain.txt"), "# no heading");
    assertThat(sample.run("ingest", texts.toString()).row("sections")).isEqualTo("5 new");
  }

  @Test
  void standInTheOrderOfTheText() {
    assertThat(sample.run("doc", "zoo.md").out().lines())
        .containsSequence(
            "       1  Zoo",
            "     1.1  Lions",
            "   1.1.1  Food",
            "     1.2  Birds",
            "       2  Farm");
    assertThat(sample.run("doc", "plain.txt").out()).doesNotContain("1  no heading");
  }

  @Test
  void areATreeUnderTheirDocument() {
    DocNode doc = doc();
    List<SectionNode> top = doc.sections().toList();
    assertThat(top).extracting(SectionNode::heading).containsExactly("Zoo", "Farm");
    List<SectionNode> inner = top.get(0).subsections().toList();
    assertThat(inner).extracting(SectionNode::heading).containsExactly("Lions", "Birds");
    assertThat(top.get(0).doc()).isEqualTo(doc);
    assertThat(inner.get(1).section()).isEqualTo(top.get(0));
    assertThat(inner.get(1).doc()).isNull();

    inner.get(1).move(top.get(1));
    assertThat(sample.run("doc", "zoo.md").out()).contains("     2.1  Birds\n");

    SectionNode food = inner.get(0).subsections.get(0);
    doc.remove();
    assertThat(food.exists()).isFalse();
  }

  @Test
  void showHowTheyBegin() {
    assertThat(sample.run("section", "zoo.md", "1.1.1").out()).isEqualTo("Food\nmeat\n");
    assertThat(sample.run("section", "zoo.md", "2").out()).isEqualTo("Farm\n\n");
    for (String none : List.of("3", "1.3", "0", "x", "1.", "99999999999")) {
      Sample.Result result = sample.run("section", "zoo.md", none);
      assertThat(result.exit()).isEqualTo(1);
      assertThat(result.err()).contains("The document has no section " + none + ".");
    }
  }

  @Test
  void areNotReadAgain() {
    assertThat(sample.run("ingest", texts.toString()).row("sections")).isEqualTo("0 new");
    assertThat(doc().sections.count()).isEqualTo(2);
  }

  private DocNode doc() {
    DocNode doc =
        store
            .docs()
            .byFile(store.users().byUsername(texts.toString()).corpora().items().get(0), "zoo.md");
    assertThat(doc).isNotNull();
    return doc;
  }
}
