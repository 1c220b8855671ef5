package dev.databacon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fields that a node type inherits from an interface of another module. */
class InheritedTest {
  private static final JavaFileObject DATED =
      JavaFileObjects.forSourceString(
          "library.Dated",
          """
          package library;
          import dev.databacon.annotations.*;
          public interface Dated {
            @Prop java.time.Instant createdAt();
            @Prop java.util.Date changedAt();
            record Span(short days) {}
          }
          """);

  @TempDir Path directory;

  @Test
  void whatIsWrongThereIsShownOnTheTypeThatInherits() throws IOException {
    compileLibrary();
    JavaFileObject page =
        JavaFileObjects.forSourceString(
            "com.acme.Page",
            """
            package com.acme;
            import dev.databacon.annotations.*;

            @Node public interface Page extends library.Dated {
              @Prop Span span();
            }
            """);

    Compilation compilation =
        Compiler.javac()
            .withProcessors(new NodeProcessor(), new ModuleProcessor())
            .withClasspath(classPathWithLibrary())
            .compile(page);

    assertThat(compilation).hadErrorCount(2);
    assertThat(compilation)
        .hadErrorContaining("[UnsupportedType] [Dated.changedAt] @Prop Dated.changedAt")
        .inFile(page)
        .onLine(4);
    assertThat(compilation)
        .hadErrorContaining("[UnsupportedType] [Span.days] Record component Dated.Span.days")
        .inFile(page);
  }

  private void compileLibrary() throws IOException {
    Compilation library = Compiler.javac().compile(DATED);
    assertThat(library).succeeded();
    for (JavaFileObject file : library.generatedFiles()) {
      Path target = directory.resolve("library").resolve(Path.of(file.getName()).getFileName());
      Files.createDirectories(target.getParent());
      try (InputStream in = file.openInputStream()) {
        Files.copy(in, target);
      }
    }
  }

  private Iterable<File> classPathWithLibrary() {
    String own = System.getProperty("java.class.path");
    return Stream.concat(
            Stream.of(directory.toFile()),
            Arrays.stream(own.split(File.pathSeparator)).map(File::new))
        .toList();
  }
}
