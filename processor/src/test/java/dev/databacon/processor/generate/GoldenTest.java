package dev.databacon.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated for the schemas in {@code golden/*}{@code /in} is, to the byte, what stands in
 * {@code out}. Run with {@code -Dgolden.update=true} to rewrite that, and review the difference.
 */
@TestMethodOrder(MethodOrderer.MethodName.class) // What is rewritten is compiled after that.
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("folders")
  void generatesWhatIsWrittenDown(Path folder, @TempDir Path work) throws IOException {
    Map<String, String> generated = SchemaCompiler.generate(folder.resolve("in"), work);
    Path out = folder.resolve("out");
    if (Boolean.getBoolean("golden.update")) {
      rewrite(out, generated);
    }
    assertThat(generated).isNotEmpty();
    assertThat(SchemaCompiler.texts(out)).isEqualTo(generated);
  }

  @ParameterizedTest
  @MethodSource("folders")
  void whatIsWrittenDownCompilesWithoutAWarning(Path folder, @TempDir Path classes)
      throws IOException {
    SchemaCompiler.compile(classes, folder.resolve("in"), folder.resolve("out"));
    assertThat(classes).isNotEmptyDirectory();
  }

  private static void rewrite(Path out, Map<String, String> generated) throws IOException {
    if (Files.exists(out)) {
      for (String old : SchemaCompiler.texts(out).keySet()) {
        Files.delete(out.resolve(old));
      }
    }
    for (Map.Entry<String, String> file : generated.entrySet()) {
      Path target = out.resolve(file.getKey());
      Files.createDirectories(target.getParent());
      Files.writeString(target, file.getValue());
    }
  }
}
