package dev.databacon.processor.index;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.lock.CompiledTypes;
import dev.databacon.processor.lock.Lock;
import dev.databacon.processor.lock.ModuleLock;
import dev.databacon.processor.lock.Pinned;
import dev.databacon.processor.lock.Pinning;
import dev.databacon.processor.lock.SourceSet;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.Origin;
import dev.databacon.processor.model.SchemaModel;
import dev.databacon.processor.report.Report;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of a module, and the way of a lock file through a real compiler. */
class ModuleIndexTest {
  private static final Map<String, String> SOURCES =
      Map.of(
          "com.acme.User", "@dev.databacon.annotations.Node public interface User {}",
          "com.acme.Plain", "public interface Plain {}",
          "dev.databacon.schema.SchemaModule",
              "public abstract class SchemaModule {"
                  + " protected SchemaModule(int contract, String name, String hash) {} }");

  @TempDir Path project;

  @Test
  void theClassCarriesTheContractItsNameAndTheHash() {
    Lock lock = lock("com.acme.shop.Order", "com.acme.User");

    assertThat(ModuleIndex.of(lock, SourceSet.MAIN).source(7))
        .isEqualTo(
            """
            package com.acme;

            import dev.databacon.schema.SchemaModule;
            import javax.annotation.processing.Generated;
            import org.jspecify.annotations.NullMarked;

            /**
             * What this module was compiled with; found by the runtime as a service.
             */
            @Generated("dev.databacon.processor")
            @NullMarked
            public final class DatabaconSchema extends SchemaModule {
              /**
               * For the service loader; no network.
               */
              public DatabaconSchema() {
                super(7, "com.acme.DatabaconSchema",
                    "HASH");
              }
            }
            """
                .replace("HASH", lock.hash()));
  }

  @Test
  void itIsInThePackageThatAllTypesHaveInCommon() {
    assertThat(nameOf("com.acme.a.A", "com.acme.b.c.B")).isEqualTo("com.acme.DatabaconSchema");
    assertThat(nameOf("com.acme.a.A", "com.acme.ab.B")).isEqualTo("com.acme.DatabaconSchema");
    assertThat(nameOf("com.acme.A")).isEqualTo("com.acme.DatabaconSchema");
    assertThat(nameOf("com.acme.A", "org.other.B")).isEqualTo("com.acme.DatabaconSchema");
  }

  private static String nameOf(String... types) {
    return ModuleIndex.of(lock(types), SourceSet.MAIN).name().reflectionName();
  }

  @Test
  void aCompilationWritesTheLockFileTheIndexAndItsResources() throws IOException {
    Path classes = compile("target/classes");

    String text = Files.readString(project.resolve("databacon.lock"));
    assertThat(text).contains("node com.acme.User ctx=");
    assertThat(classes.resolve("META-INF/databacon/com.acme.DatabaconSchema.lock"))
        .hasContent(text);
    assertThat(classes.resolve("META-INF/services/dev.databacon.schema.SchemaModule"))
        .hasContent("com.acme.DatabaconSchema\n");
    assertThat(classes.resolve("com/acme/DatabaconSchema.class")).exists();
    assertThat(compile("target/classes")).exists();
    assertThat(project.resolve("databacon.lock")).hasContent(text);
  }

  @Test
  void testsHaveALockFileAndAnIndexOfTheirOwn() throws IOException {
    Path classes = compile("target/test-classes");

    assertThat(project.resolve("databacon-test.lock")).exists();
    assertThat(project.resolve("databacon.lock")).doesNotExist();
    assertThat(classes.resolve("META-INF/services/dev.databacon.schema.SchemaModule"))
        .hasContent("com.acme.DatabaconTestSchema\n");
  }

  private Path compile(String output) throws IOException {
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Path classes = Files.createDirectories(project.resolve(output));
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null,
            null,
            null,
            List.of("-d", classes.toString(), "-Xlint:all", "-Xlint:-processing", "-Werror"),
            null,
            SOURCES.entrySet().stream().map(e -> source(e.getKey(), e.getValue())).toList());
    task.setProcessors(List.of(new Driver()));
    assertThat(task.call()).isTrue();
    return classes;
  }

  private static JavaFileObject source(String name, String declaration) {
    String text = "package " + name.substring(0, name.lastIndexOf('.')) + ";\n" + declaration;
    URI uri = URI.create("string:///" + name.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static Lock lock(String... types) {
    return Pinning.pin("", schema(types), CompiledTypes.NONE).lock();
  }

  private static SchemaModel schema(String... types) {
    return new SchemaModel(
        Arrays.stream(types)
            .map(type -> InterfaceName.of(ClassName.bestGuess(type)))
            .map(n -> new NodeType(n, List.of(), List.of(), true, "", Origin.NOWHERE))
            .toList(),
        List.of());
  }

  /** Does what a processor does with the lock file and the index, for a schema of one node. */
  private static final class Driver extends AbstractProcessor {
    private final Report.Builder report = new Report.Builder();
    private boolean done;

    @Override
    public Set<String> getSupportedAnnotationTypes() {
      return Set.of("*");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        CompiledTypes compiled = CompiledTypes.of(processingEnv.getElementUtils());
        assertThat(compiled.has("com.acme.User", true)).isTrue();
        assertThat(compiled.has("com.acme.Plain", true)).isFalse();
        assertThat(compiled.has("com.acme.Plain", false)).isTrue();
        assertThat(compiled.has("com.acme.Nobody", false)).isFalse();
        write(compiled);
        assertThat(report.build().findings()).isEmpty();
      }
      return false;
    }

    private void write(CompiledTypes compiled) {
      ModuleLock lock =
          Objects.requireNonNull(
              ModuleLock.open(processingEnv.getOptions(), processingEnv.getFiler(), report));
      Pinned pinned = lock.pin(schema("com.acme.User"), compiled);
      report.addAll(pinned.report()).addAll(lock.write());
      try {
        ModuleIndex.of(lock.lock(), lock.sources()).writeTo(processingEnv.getFiler(), 1, List.of());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
