package dev.databacon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.databacon.processor.Fixture.Expectation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every way in which a schema does not agree with its lock file: a directory with the file, the
 * sources, what is told without a place in {@code expected}, and other options in {@code options}.
 */
class LockFixtureTest {
  private static final Path FIXTURES = Path.of("src/test/resources/lock-fixtures");

  @TempDir Path directory;

  static List<Fixture> fixtures() {
    return Fixture.in(FIXTURES);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isToldWhatIsWrongAndTheLockFileIsNotTouched(Fixture fixture) throws IOException {
    Path before = FIXTURES.resolve(fixture.code()).resolve("databacon.lock");
    Path lock = directory.resolve("databacon.lock");
    if (Files.exists(before)) {
      Files.copy(before, lock);
    }

    Compilation compilation =
        Compiler.javac()
            .withProcessors(new NodeProcessor(), new ModuleProcessor())
            .withOptions(options(fixture))
            .compile(fixture.sources());

    List<Diagnostic<? extends JavaFileObject>> told =
        compilation.diagnostics().stream()
            .filter(d -> FixtureTest.MESSAGE.matcher(d.getMessage(Locale.ROOT)).matches())
            .toList();
    List<Expectation> expected = new ArrayList<>(fixture.expectations());
    lines(fixture, "expected").map(LockFixtureTest::withoutPlace).forEach(expected::add);
    assertThat(told)
        .extracting(FixtureTest::place)
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(FixtureTest::place).toList());
    for (Expectation expectation : expected) {
      assertThat(told)
          .filteredOn(d -> FixtureTest.place(d).equals(FixtureTest.place(expectation)))
          .extracting(d -> d.getMessage(Locale.ROOT))
          .anyMatch(message -> message.contains(expectation.text()), expectation.text());
    }
    assertThat(expected).extracting(Expectation::code).contains(fixture.code());
    if (Files.exists(before)) {
      assertThat(lock).hasSameTextualContentAs(before);
    } else {
      assertThat(lock).doesNotExist();
    }
  }

  private List<String> options(Fixture fixture) throws IOException {
    List<String> given =
        lines(fixture, "options").map(o -> o.replace("$DIRECTORY", directory.toString())).toList();
    return given.isEmpty()
        ? List.of("-Adatabacon.lock=" + directory.resolve("databacon.lock"))
        : given;
  }

  private static Stream<String> lines(Fixture fixture, String name) throws IOException {
    Path file = FIXTURES.resolve(fixture.code()).resolve(name);
    return Files.exists(file) ? Files.readAllLines(file).stream() : Stream.empty();
  }

  private static Expectation withoutPlace(String line) {
    int colon = line.indexOf(": ");
    return new Expectation(
        "", Diagnostic.NOPOS, line.substring(0, colon), line.substring(colon + 2));
  }
}
