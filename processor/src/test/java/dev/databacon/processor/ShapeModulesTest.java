package dev.databacon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Shapes beside a schema, in another module, and of a schema that is wrong. */
class ShapeModulesTest {
  private static final JavaFileObject CARD =
      JavaFileObjects.forSourceString(
          "com.acme.DocCard",
          """
          package com.acme;
          import dev.databacon.annotations.*;
          import java.util.List;
          @Shape(Doc.class)
          public record DocCard(
              long id, String title, int length, @First(5) List<TermCount> terms, CorpusNode corpus) {
            @Shape(Doc.Count.class)
            public record TermCount(String string, int count) {}
          }
          """);

  @TempDir Path directory;

  @Test
  void theDesignsShapesCompileWithoutAWarning() {
    Compilation compilation =
        DesignSchema.compile(lock(), Iterables.concat(DesignSchema.ALL, List.of(CARD)));

    assertThat(compilation).succeededWithoutWarnings();
    assertThat(compilation).generatedSourceFile("com.acme.DocCardShape");
    assertThat(compilation).generatedSourceFile("com.acme.DocCardTermCountShape");
    assertThat(lock()).content().doesNotContain("DocCard");
  }

  @Test
  void aShapeMayLieInAnotherModuleThanItsNodeType() throws IOException {
    Compilation schema = DesignSchema.compile(lock(), DesignSchema.ALL);
    assertThat(schema).succeeded();
    for (JavaFileObject file : schema.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        Path target = directory.resolve("com/acme").resolve(Path.of(file.getName()).getFileName());
        Files.createDirectories(target.getParent());
        try (InputStream in = file.openInputStream()) {
          Files.copy(in, target);
        }
      }
    }
    String own = System.getProperty("java.class.path");
    List<File> classPath =
        Stream.concat(
                Stream.of(directory.toFile()),
                Arrays.stream(own.split(File.pathSeparator)).map(File::new))
            .toList();

    Compilation shapes =
        Compiler.javac()
            .withProcessors(new NodeProcessor(), new ModuleProcessor(), new ShapeProcessor())
            .withClasspath(classPath)
            .compile(CARD);

    assertThat(shapes).succeededWithoutWarnings();
    assertThat(shapes).generatedSourceFile("com.acme.DocCardShape");
  }

  @Test
  void whatIsWrongWithANodeTypeIsNotSaidOfItsShape() {
    JavaFileObject page = DesignSchema.source("Page", "@Prop Thread text();");
    JavaFileObject card =
        JavaFileObjects.forSourceString(
            "com.acme.PageCard",
            """
            package com.acme;
            @dev.databacon.annotations.Shape(Page.class)
            record PageCard(String text) {}
            """);

    Compilation compilation = DesignSchema.compile(lock(), List.of(page, card));

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation).hadErrorContaining("[UnsupportedType] @Prop Page.text").inFile(page);
  }

  private Path lock() {
    return directory.resolve("databacon.lock");
  }
}
