package dev.databacon.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tests that the page about the Python line names are there. */
class ParityTest {
  private static final Path TESTS = Path.of("../integration-tests/src/test/java");
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+)#(\\w+)`");

  @Test
  void everyTestThatIsNamedExists() throws IOException {
    Map<String, String> sources = sources();
    List<String> missing = new ArrayList<>();
    Matcher named = NAMED.matcher(Files.readString(Path.of("python-parity.md")));
    int found = 0;
    while (named.find()) {
      found++;
      String source = sources.getOrDefault(named.group(1), "");
      if (!source.contains("void " + named.group(2) + "(")) {
        missing.add(named.group());
      }
    }
    assertThat(missing).isEmpty();
    assertThat(found).isGreaterThan(40);
  }

  private static Map<String, String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      Map<String, String> sources = new HashMap<>();
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(
              file ->
                  sources.merge(
                      file.getFileName().toString().replace(".java", ""),
                      read(file),
                      String::concat));
      return sources;
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
