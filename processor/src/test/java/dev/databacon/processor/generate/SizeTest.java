package dev.databacon.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many bytes of class files are generated for a node type of ten fields. */
class SizeTest {
  @TempDir static Path work;

  @BeforeAll
  static void compile() throws IOException {
    Path schema = Path.of("src/test/resources/size");
    SchemaCompiler.generate(schema, work);
    Path classes = Files.createDirectory(work.resolve("compiled"));
    SchemaCompiler.compile(classes, schema, work.resolve("sources"));
  }

  @Test
  void theHandleAndWhatItNeedsTakeAtMostTwelveKilobytes() throws IOException {
    assertBytes("Member(Node|Dao|Draft|Fields|Flags|Flags\\$Draft)", 6, 8 * 1024, 12 * 1024);
  }

  @Test
  void thePathTakesAtMostThreeAndAHalfKilobytes() throws IOException {
    assertBytes("MemberPath", 1, 2 * 1024, 7 * 512);
  }

  private static void assertBytes(String names, int count, int least, int most) throws IOException {
    Pattern pattern = Pattern.compile("(" + names + ")\\.class");
    long bytes = 0;
    StringBuilder sizes = new StringBuilder();
    List<Path> found;
    try (Stream<Path> files = Files.walk(work.resolve("compiled"))) {
      found =
          files
              .filter(f -> pattern.matcher(f.getFileName().toString()).matches())
              .sorted()
              .toList();
    }
    for (Path file : found) {
      bytes += Files.size(file);
      sizes.append(file.getFileName()).append(' ').append(Files.size(file)).append('\n');
    }
    assertThat(found).hasSize(count);
    assertThat(bytes).as("%s", sizes).isBetween((long) least, (long) most);
  }
}
