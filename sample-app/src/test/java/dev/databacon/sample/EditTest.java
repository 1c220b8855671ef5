package dev.databacon.sample;

import static dev.databacon.Options.lease;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.databacon.error.LeaseLostException;
import dev.databacon.node.Lease;
import dev.databacon.sample.edit.Editor;
import dev.databacon.sample.schema.DocNode;
import dev.databacon.sample.schema.SectionNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that edits, with one editor and with two. */
class EditTest {
  private static Servers servers;
  private static Store store;

  @TempDir Path texts;
  private Sample sample;
  private DocNode doc;

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
    Files.writeString(texts.resolve("zoo.md"), "# Zoo\nopen daily\n## Lions\nthey roar\n");
    sample.run("ingest", texts.toString());
    doc =
        store
            .docs()
            .byFile(store.users().byUsername(texts.toString()).corpora().items().get(0), "zoo.md");
  }

  @Test
  void changesATitleAndWhatFindsIt() {
    assertThat(sample.run("edit", "zoo.md", "--title", "Animals\n").out()).isEqualTo("edition 1\n");
    assertThat(sample.run("edit", "zoo.md", "--title", "Beasts").out()).isEqualTo("edition 2\n");
    assertThat(sample.run("title", "beast").out()).contains("zoo.md", "Beasts");
    assertThat(sample.run("title", "zoo").out()).contains("No title begins");
    assertThat(doc.edit()).isFalse();
    sample.run("ingest", texts.toString());
    assertThat(doc.title()).isEqualTo("Beasts");
  }

  @Test
  void changesASection() {
    Sample.Result both =
        sample.run(
            "edit", "zoo.md", "--section", "1.1", "--heading", "Big cats", "--text", "they purr");
    assertThat(both.out()).isEqualTo("edition 1\n");
    assertThat(sample.run("section", "zoo.md", "1.1").out()).isEqualTo("Big cats\nthey purr\n");
    assertThat(sample.run("section", "zoo.md", "1").out()).isEqualTo("Zoo\nopen daily\n");
  }

  @Test
  void readsATextUnderTheLock() {
    SectionNode section = doc.sections.get(0);
    Typing typing = new Typing("closed on\nMondays\n", section.edit);
    InputStream before = System.in;
    System.setIn(typing);
    try {
      sample.run("edit", "zoo.md", "--section", "1", "--text", "-");
    } finally {
      System.setIn(before);
    }
    assertThat(typing.wasHeld).isTrue();
    assertThat(section.edit()).isFalse();
    assertThat(section.text()).isEqualTo("closed on Mondays");
  }

  @Test
  void isRefusedWhileSomebodyElseEdits() {
    SectionNode section = doc.sections.get(0);
    try (Lease.Held held = section.edit.acquire(Duration.ofSeconds(10))) {
      Sample.Result refused =
          sample.run("edit", "zoo.md", "--section", "1", "--text", "mine", "--wait", "0");
      assertThat(refused.exit()).isEqualTo(1);
      assertThat(refused.err()).contains("Somebody else is editing it");
      assertThat(sample.run("edit", "zoo.md", "--title", "Other lock").exit()).isZero();
      held.check();
    }
    assertThat(section.text()).isEqualTo("open daily");
  }

  @Test
  void givesUpWhenItHasWaitedLongEnough() {
    try (Lease.Held held = doc.edit.acquire(Duration.ofSeconds(10))) {
      assertThat(sample.run("doc", "zoo.md").out()).contains("being edited");
      Sample.Result late = sample.run("edit", "zoo.md", "--title", "Late", "--wait", "1");
      assertThat(late.exit()).isEqualTo(1);
      assertThat(late.err()).contains("and was for 1 seconds. Nothing was changed");
      held.check();
    }
    assertThat(doc.title()).isEqualTo("Zoo");
  }

  @Test
  void waitsForTheLeaseOfAnEditorThatDied() {
    Lease.Held dead = doc.edit.acquire(Duration.ofSeconds(10), lease(Duration.ofSeconds(1)));
    Sample.Result next = sample.run("edit", "zoo.md", "--title", "Next", "--wait", "60");
    assertThat(next.err()).isEmpty();
    assertThat(next.out()).isEqualTo("edition " + (dead.fencingToken() + 1) + "\n");
    assertThat(doc.title()).isEqualTo("Next");
    assertThatThrownBy(dead::check).isInstanceOf(LeaseLostException.class);
  }

  @Test
  void renewsItsLeaseBeforeItWrites() {
    Editor editor = new Editor(Duration.ofSeconds(10));
    assertThatThrownBy(
            () ->
                editor.title(
                    doc,
                    () -> {
                      doc.remove();
                      return "Late";
                    }))
        .isInstanceOf(LeaseLostException.class);
  }

  @Test
  void changesNothingAfterALaterEdit() {
    doc.edition.set(100L);
    Sample.Result late = sample.run("edit", "zoo.md", "--title", "Late");
    assertThat(late.exit()).isEqualTo(1);
    assertThat(late.err()).contains("A later edit, number 100, was faster than this one, number 1");
    assertThat(doc.title()).isEqualTo("Zoo");
    assertThat(doc.edition()).isEqualTo(100);
    assertThat(doc.edit()).isFalse();
  }

  @Test
  void explainsWhatTheUserCanMend() {
    assertThat(sample.run("edit", "zoo.md").exit()).isEqualTo(2);
    assertThat(sample.run("edit", "zoo.md", "--title", "A", "--text", "B").exit()).isEqualTo(2);
    assertThat(sample.run("edit", "zoo.md", "--title", "A", "--section", "1").exit()).isEqualTo(2);
    assertThat(sample.run("edit", "zoo.md", "--section", "1").exit()).isEqualTo(2);
    assertThat(sample.run("edit", "zoo.md", "--text", "B").exit()).isEqualTo(2);
    assertThat(sample.run("edit", "zoo.md", "--title", "A", "--wait", "-1").err())
        .contains("--wait must not be negative");
    assertThat(sample.run("edit", "no.md", "--title", "A").err()).contains("There is no document");
    assertThat(sample.run("edit", "zoo.md", "--title", " ").err()).contains("must not be empty");
    assertThat(doc.title()).isEqualTo("Zoo");
  }

  /** Somebody typing, who sees whether the lock is held meanwhile. */
  private static final class Typing extends ByteArrayInputStream {
    private final Lease lock;
    boolean wasHeld;

    Typing(String text, Lease lock) {
      super(text.getBytes(StandardCharsets.UTF_8));
      this.lock = lock;
    }

    @Override
    public byte[] readNBytes(int length) {
      wasHeld = lock.isHeld();
      byte[] bytes = new byte[Math.min(length, available())];
      return super.read(bytes, 0, bytes.length) < 0 ? new byte[0] : bytes;
    }
  }
}
