package dev.databacon.processor.lock;

import static dev.databacon.processor.lock.Schemas.STRING;
import static dev.databacon.processor.lock.Schemas.alias;
import static dev.databacon.processor.lock.Schemas.bool;
import static dev.databacon.processor.lock.Schemas.coded;
import static dev.databacon.processor.lock.Schemas.codes;
import static dev.databacon.processor.lock.Schemas.constants;
import static dev.databacon.processor.lock.Schemas.messages;
import static dev.databacon.processor.lock.Schemas.node;
import static dev.databacon.processor.lock.Schemas.pin;
import static dev.databacon.processor.lock.Schemas.prop;
import static dev.databacon.processor.lock.Schemas.sound;
import static dev.databacon.processor.lock.Schemas.whole;
import static org.assertj.core.api.Assertions.assertThat;

import dev.databacon.processor.model.Field;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.report.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two branches that both add to a schema are merged by the real git. */
class GitMergeTest {
  private static final Field[] BASE = {prop("m", STRING), bool("flagM")};

  @TempDir Path repository;

  @BeforeEach
  void makeRepository() throws Exception {
    git("init", "-q", "-b", "main");
    git("config", "user.name", "Test");
    git("config", "user.email", "test@example.org");
    git("config", "commit.gpgsign", "false");
    Files.writeString(repository.resolve(".gitattributes"), "databacon.lock merge=union\n");
  }

  @Test
  void fieldsOfDifferentTypes() throws Exception {
    mergesCleanly(
        new NodeType[] {node("User", BASE), node("Doc", prop("title", STRING))},
        new NodeType[] {node("User", and(prop("a", STRING))), node("Doc", prop("title", STRING))},
        new NodeType[] {
          node("User", BASE), node("Doc", prop("title", STRING), alias("path")), node("Term")
        },
        new NodeType[] {
          node("User", and(prop("a", STRING))),
          node("Doc", prop("title", STRING), alias("path")),
          node("Term")
        });
  }

  @Test
  void fieldsOfTheSameTypeInAdjacentLines() throws Exception {
    mergesCleanly(
        new NodeType[] {node("User", BASE)},
        new NodeType[] {node("User", and(prop("n1", STRING), alias("n3")))},
        new NodeType[] {node("User", and(prop("n2", STRING), alias("n4")))},
        new NodeType[] {
          node("User", and(prop("n1", STRING), alias("n3"), prop("n2", STRING), alias("n4")))
        });
  }

  @Test
  void flagsOfTheSameOwner() throws Exception {
    mergesCleanly(
        new NodeType[] {node("User", BASE)},
        new NodeType[] {node("User", and(bool("archived"), whole("level", 4, 15)))},
        new NodeType[] {node("User", and(bool("verified"), coded("role", constants("A", "B"))))},
        new NodeType[] {
          node(
              "User",
              and(
                  bool("archived"),
                  whole("level", 4, 15),
                  bool("verified"),
                  coded("role", constants("A", "B"))))
        });
  }

  @Test
  void aFieldThatOneBranchRetiresBesideOneThatTheOtherAdds() throws Exception {
    NodeType both = node("User", and(prop("n", STRING)));
    String base = sound(pin("", both));
    String ours = sound(pin(base, node(both.name(), List.of("n"), BASE)));
    String theirs = sound(pin(base, node("User", and(prop("n", STRING), prop("o", STRING)))));

    String merged = merge(base, ours, theirs);

    NodeType united = node(both.name(), List.of("n"), and(prop("o", STRING)));
    assertThat(sound(pin(merged, united)))
        .containsPattern("#n key=\\w{4} string retired\n")
        .containsPattern("#o key=\\w{4} string\n");
  }

  @Test
  void bitsThatBothBranchesTookAreRefusedWithBothLines() throws Exception {
    // Two names whose hashes begin at the same bit.
    String one = "f0";
    String other =
        Stream.iterate(1, i -> i + 1)
            .map(i -> "f" + i)
            .filter(name -> FirstNameHash.bit(name) == FirstNameHash.bit(one))
            .findFirst()
            .orElseThrow();
    String base = sound(pin("", node("User", BASE)));
    String ours = sound(pin(base, node("User", and(bool(one)))));
    String theirs = sound(pin(base, node("User", and(bool(other)))));
    NodeType united = node("User", and(bool(one), bool(other)));

    String merged = merge(base, ours, theirs);
    Pinned pinned = pin(merged, united);

    assertThat(codes(pinned)).containsExactly(Code.LOCK_BITS_OVERLAP);
    assertThat(messages(pinned).get(0)).contains("#" + one + " bits", "#" + other + " bits");
    String mended = merged.replaceAll("flag com.acme.User#" + other + " .*\n", "");
    assertThat(sound(pin(mended, united)).lines()).containsAll(ours.lines().toList());
  }

  private void mergesCleanly(NodeType[] base, NodeType[] ours, NodeType[] theirs, NodeType[] united)
      throws Exception {
    String before = sound(pin("", base));
    String one = sound(pin(before, ours));
    String other = sound(pin(before, theirs));

    String merged = merge(before, one, other);
    String compiled = sound(pin(merged, united));

    assertThat(compiled.lines())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(one.lines(), other.lines()).distinct().toList());
  }

  private static Field[] and(Field... more) {
    List<Field> fields = new ArrayList<>(List.of(BASE));
    fields.addAll(List.of(more));
    return fields.toArray(Field[]::new);
  }

  /** What git makes of two branches; it fails when git reports a conflict. */
  private String merge(String base, String ours, String theirs) throws Exception {
    commit(base);
    git("checkout", "-q", "-b", "theirs");
    commit(theirs);
    git("checkout", "-q", "main");
    commit(ours);
    git("merge", "-q", "--no-edit", "theirs");
    return Files.readString(repository.resolve("databacon.lock"));
  }

  private void commit(String text) throws Exception {
    Files.writeString(repository.resolve("databacon.lock"), text);
    git("add", "-A");
    git("commit", "-q", "-m", "change");
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    Process git =
        new ProcessBuilder(command)
            .directory(repository.toFile())
            .redirectErrorStream(true)
            .start();
    String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(git.waitFor()).as(command + ": " + output).isZero();
  }
}
