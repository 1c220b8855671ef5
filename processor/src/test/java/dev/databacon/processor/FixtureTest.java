package dev.databacon.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import dev.databacon.processor.Fixture.Expectation;
import dev.databacon.processor.report.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule: its fixture is told what it expects, on the lines where it expects it. */
class FixtureTest {
  static final Pattern MESSAGE = Pattern.compile("(?s)\\[([A-Z]\\w+)] (.*)");

  @TempDir Path directory;

  static List<Fixture> fixtures() {
    return Fixture.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isToldWhatIsWrongOnTheLinesAtFault(Fixture fixture) {
    Compilation compilation =
        Compiler.javac()
            .withProcessors(new NodeProcessor(), new ModuleProcessor(), new ShapeProcessor())
            .withOptions("-Adatabacon.lock=" + directory.resolve("databacon.lock"))
            .compile(fixture.sources());

    List<Expectation> expected = fixture.expectations();
    List<Diagnostic<? extends JavaFileObject>> ours =
        compilation.diagnostics().stream()
            .filter(d -> MESSAGE.matcher(d.getMessage(Locale.ROOT)).matches())
            .toList();
    assertThat(ours)
        .extracting(FixtureTest::place)
        .containsExactlyInAnyOrderElementsOf(expected.stream().map(FixtureTest::place).toList());
    for (Expectation expectation : expected) {
      assertThat(ours)
          .filteredOn(d -> place(d).equals(place(expectation)))
          .extracting(d -> d.getMessage(Locale.ROOT))
          .anyMatch(message -> message.contains(expectation.text()), expectation.text());
    }
    assertThat(expected).extracting(Expectation::code).contains(fixture.code());
  }

  @Test
  void everyCodeHasAFixture() {
    // A schema that makes the processor fail is not known; CrashTest makes it fail by itself.
    assertThat(Stream.concat(fixtures().stream(), LockFixtureTest.fixtures().stream()))
        .extracting(Fixture::code)
        .containsExactlyInAnyOrderElementsOf(
            mnemonics().stream().filter(m -> !m.equals("InternalError")).toList());
  }

  @Test
  void everyCodeIsExplainedInTheDocumentation() throws IOException {
    List<String> headings =
        Files.readAllLines(Path.of("../docs/errors.md")).stream()
            .filter(line -> line.startsWith("### "))
            .map(line -> line.substring(4))
            .toList();
    assertThat(headings).containsExactlyInAnyOrderElementsOf(mnemonics());
  }

  private static List<String> mnemonics() {
    return Arrays.stream(Code.values()).map(Code::mnemonic).toList();
  }

  static String place(Expectation expectation) {
    return expectation.file() + ":" + expectation.line() + " " + expectation.code();
  }

  static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
    Matcher message = MESSAGE.matcher(diagnostic.getMessage(Locale.ROOT));
    message.matches();
    JavaFileObject source = diagnostic.getSource();
    String file = source == null ? "" : Path.of(source.getName()).getFileName().toString();
    return file + ":" + diagnostic.getLineNumber() + " " + message.group(1);
  }
}
