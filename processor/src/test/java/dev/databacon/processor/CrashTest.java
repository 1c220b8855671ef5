package dev.databacon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.databacon.processor.rule.CheckedSchema;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/**
 * A failure of the processor itself is an error of the compilation, not a crash of the compiler.
 */
class CrashTest {
  private static final JavaFileObject SCHEMA =
      JavaFileObjects.forSourceString(
          "fixture.Schema",
          """
          package fixture;
          import dev.databacon.annotations.*;
          @Node interface Good {}
          @Node interface Poison {}
          """);

  /** Fails on every schema that has the type Poison. */
  private static final class Failing extends SchemaProcessor {
    @Override
    void process(CheckedSchema schema, boolean sound) {
      rehearse(schema);
    }

    @Override
    void rehearse(CheckedSchema schema) {
      if (schema.all().roots().toString().contains("Poison")) {
        throw new IllegalStateException("on purpose");
      }
    }
  }

  @Test
  void isReportedWithItsStackTraceOnTheTypeThatCausesIt() {
    Compilation compilation = Compiler.javac().withProcessors(new Failing()).compile(SCHEMA);

    assertThat(compilation).hadErrorCount(1);
    assertThat(compilation)
        .hadErrorContaining("[InternalError] The processor failed on @Node Poison")
        .inFile(SCHEMA)
        .onLine(4);
    assertThat(compilation).hadErrorContaining("on purpose");
    assertThat(compilation).hadErrorContaining("at dev.databacon.processor.CrashTest");
  }
}
