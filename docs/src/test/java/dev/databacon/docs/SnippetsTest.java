package dev.databacon.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every Java block of the documentation is text of a source that this build compiles. */
class SnippetsTest {

  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

  /** A fenced block of a page, by its first line. */
  private record Block(Path page, int line, String language, String text) {}

  @TestFactory
  Stream<DynamicTest> everyBlockIsCompiledCode() throws IOException {
    String java = flatten(sources(".java"));
    String kotlin = flatten(sources(".kt"));
    List<Block> blocks = new ArrayList<>();
    for (Path page : pages()) {
      blocks.addAll(blocksOf(page));
    }
    assertThat(blocks).as("blocks of code found in the documentation").isNotEmpty();
    return blocks.stream()
        .map(
            block ->
                DynamicTest.dynamicTest(
                    ROOT.relativize(block.page()) + ":" + block.line(),
                    () ->
                        assertThat(block.language().equals("java") ? java : kotlin)
                            .as("sources of the build")
                            .contains(flatten(block.text()))));
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  private static List<Block> blocksOf(Path page) throws IOException {
    List<Block> blocks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    String language = "";
    int start = 0;
    int number = 0;
    for (String line : Files.readAllLines(page)) {
      number++;
      if (!line.strip().startsWith("```")) {
        text.append(line).append('\n');
      } else if (start == 0) {
        start = number;
        language = line.strip().substring(3).strip();
        text.setLength(0);
      } else {
        if (language.equals("java") || language.equals("kotlin")) {
          blocks.add(new Block(page, start, language, text.toString()));
        }
        start = 0;
      }
    }
    return blocks;
  }

  private static String sources(String ending) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(ROOT)) {
      for (Path file :
          files
              .filter(path -> path.toString().endsWith(ending))
              .filter(path -> path.toString().contains("src"))
              .filter(path -> !path.toString().contains("target"))
              .sorted()
              .toList()) {
        all.append(Files.readString(file)).append('\n');
      }
    }
    return all.toString();
  }

  /** Lines without indentation and without blank lines, so that a block may be set on its own. */
  private static String flatten(String text) {
    StringBuilder flat = new StringBuilder();
    text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .forEach(line -> flat.append(line).append('\n'));
    return flat.toString();
  }
}
