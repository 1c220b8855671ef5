package dev.databacon.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * A wrong schema. A line at fault ends in a comment with the expected code, and after a colon a
 * part of the message; several are separated by commas.
 *
 * @param code the mnemonic that it is for
 */
record Fixture(String code, List<Path> files) {
  private static final Path FIXTURES = Path.of("src/test/resources/fixtures");
  private static final Path SUPPORT = Path.of("src/test/resources/fixture-support");
  private static final Pattern EXPECTED = Pattern.compile("// ((?:[A-Z]\\w+)(?:[:,].*)?)$");
  private static final Pattern ITEM =
      Pattern.compile("([A-Z]\\w+)(?:: (.*?))?(?=, [A-Z]\\w+(?:[:,]|$)|$)");

  /** What a line is expected to be told. */
  record Expectation(String file, long line, String code, String text) {}

  static List<Fixture> all() {
    return in(FIXTURES);
  }

  static List<Fixture> in(Path directory) {
    return children(directory)
        .map(p -> new Fixture(code(p), Files.isDirectory(p) ? files(p) : List.of(p)))
        .toList();
  }

  /** The sources to compile, with the Kotlin types that fixtures use. */
  List<JavaFileObject> sources() {
    return Stream.concat(files.stream(), files(SUPPORT).stream()).map(Fixture::source).toList();
  }

  List<Expectation> expectations() {
    List<Expectation> all = new ArrayList<>();
    for (Path file : files) {
      List<String> lines = read(file);
      for (int i = 0; i < lines.size(); i++) {
        Matcher comment = EXPECTED.matcher(lines.get(i));
        if (comment.find()) {
          Matcher item = ITEM.matcher(comment.group(1));
          while (item.find()) {
            String text = item.group(2) == null ? "" : item.group(2);
            all.add(new Expectation(file.getFileName().toString(), i + 1, item.group(1), text));
          }
        }
      }
    }
    return all;
  }

  @Override
  public String toString() {
    return code;
  }

  private static String code(Path path) {
    return path.getFileName().toString().replace(".java", "");
  }

  private static Stream<Path> children(Path directory) {
    try (Stream<Path> children = Files.list(directory)) {
      return children.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path directory) {
    return children(directory)
        .flatMap(p -> Files.isDirectory(p) ? files(p).stream() : Stream.of(p))
        .filter(p -> p.toString().endsWith(".java"))
        .toList();
  }

  private static List<String> read(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JavaFileObject source(Path file) {
    List<String> lines = read(file);
    String declaration =
        lines.stream().filter(l -> l.startsWith("package ")).findFirst().orElseThrow();
    String packageName = declaration.substring("package ".length(), declaration.indexOf(';'));
    String name = file.getFileName().toString().replace(".java", "");
    return JavaFileObjects.forSourceLines(packageName + "." + name, lines);
  }
}
