package dev.databacon.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many bytes of class files are generated for a node type. */
class SizeTest {

  @Test
  void aNodeTypeOfTenFieldsTakesAtMostTwelveKilobytes(@TempDir Path work) throws IOException {
    Path schema = Path.of("src/test/resources/size");
    SchemaCompiler.generate(schema, work);
    Path classes = Files.createDirectory(work.resolve("compiled"));
    SchemaCompiler.compile(classes, schema, work.resolve("sources"));
    long bytes = 0;
    StringBuilder sizes = new StringBuilder();
    for (Path file : generated(classes)) {
      bytes += Files.size(file);
      sizes.append(file.getFileName()).append(' ').append(Files.size(file)).append('\n');
    }
    assertThat(bytes).as("%s", sizes).isBetween(8L * 1024, 12L * 1024);
  }

  private static List<Path> generated(Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      return files
          .filter(file -> file.getFileName().toString().matches("Member[NDF].*\\.class"))
          .sorted()
          .toList();
    }
  }
}
