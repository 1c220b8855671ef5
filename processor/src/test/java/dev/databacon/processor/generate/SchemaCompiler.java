package dev.databacon.processor.generate;

import dev.databacon.processor.ModuleProcessor;
import dev.databacon.processor.NodeProcessor;
import dev.databacon.processor.ShapeProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs the compiler of this JDK over folders of sources. */
final class SchemaCompiler {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

  private SchemaCompiler() {}

  /** What is generated for the schema in a folder with a new lock file, by path. */
  static Map<String, String> generate(Path schema, Path work) throws IOException {
    Path sources = Files.createDirectories(work.resolve("sources"));
    Path classes = Files.createDirectories(work.resolve("classes"));
    List<String> options =
        List.of(
            "-Adatabacon.lock=" + work.resolve("databacon.lock"),
            "-proc:only",
            "-s",
            sources.toString(),
            "-d",
            classes.toString());
    run(options, List.of(new NodeProcessor(), new ModuleProcessor(), new ShapeProcessor()), schema);
    return texts(sources);
  }

  /** Compiles sources without a processor, with every warning an error. */
  static void compile(Path classes, Path... folders) throws IOException {
    run(
        List.of("-proc:none", "-Xlint:all", "-Werror", "--release", "17", "-d", classes.toString()),
        List.of(),
        folders);
  }

  /** The Java sources below a folder, by path. */
  static Map<String, String> texts(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : sources(folder)) {
      texts.put(folder.relativize(file).toString(), Files.readString(file));
    }
    return texts;
  }

  private static void run(List<String> options, List<Processor> processors, Path... folders)
      throws IOException {
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, null)) {
      List<Path> sources = new ArrayList<>();
      for (Path folder : folders) {
        sources.addAll(sources(folder));
      }
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(
              said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      if (!task.call()) {
        throw new AssertionError(said);
      }
    }
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
