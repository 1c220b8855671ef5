package dev.databacon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No code of the runtime holds a monitor, which would pin a virtual thread to its carrier if it
 * waited for the network meanwhile (up to JDK 23). Locks are those of {@code
 * java.util.concurrent.locks}.
 */
class MonitorTest {
  private static final Pattern LINE_COMMENT = Pattern.compile("//.*");
  private static final Pattern BLOCK_COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern MONITOR =
      Pattern.compile("\\bsynchronized\\b|\\.wait\\(|\\.notify(All)?\\(");

  @Test
  void noneIsHeld() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> sources = files.filter(file -> file.toString().endsWith(".java")).toList();
      assertThat(sources).hasSizeGreaterThan(100);
      assertThat(sources).filteredOn(MonitorTest::hasMonitor).isEmpty();
    }
  }

  private static boolean hasMonitor(Path source) {
    try {
      String code = BLOCK_COMMENT.matcher(Files.readString(source)).replaceAll("");
      return MONITOR.matcher(LINE_COMMENT.matcher(code).replaceAll("")).find();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
