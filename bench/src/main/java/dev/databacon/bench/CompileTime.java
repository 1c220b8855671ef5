package dev.databacon.bench;

import dev.databacon.processor.ModuleProcessor;
import dev.databacon.processor.NodeProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * How long the compiler takes for a schema with the processor, against the same sources together
 * with the generated ones and the processor off.
 *
 * <p>Both ways run in turn in one process, so that what the machine does else falls on both. Next
 * to the clock stands the processor time of the compiling thread, which other programs do not
 * lengthen. Arguments: the number of node types (300) and of measured turns (7).
 */
public final class CompileTime {
  private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
  private static final int WARM_UP_TURNS = 3;

  private final Path folder;
  private final Path schema;
  private final Path generated;

  private CompileTime(Path folder) throws IOException {
    this.folder = folder;
    this.schema = Files.createDirectories(folder.resolve("schema"));
    this.generated = Files.createDirectories(folder.resolve("generated"));
  }

  /** Prints the medians of both ways and their ratio. */
  public static void main(String[] args) throws IOException {
    int types = args.length > 0 ? Integer.parseInt(args[0]) : 300;
    int turns = args.length > 1 ? Integer.parseInt(args[1]) : 7;
    Path folder = Files.createTempDirectory("databacon-bench");
    try {
      new CompileTime(folder).run(types, turns);
    } finally {
      delete(folder);
    }
  }

  private void run(int types, int turns) throws IOException {
    SchemaSources.write(schema, types);
    withProcessor(generated);
    for (int turn = 0; turn < WARM_UP_TURNS; turn++) {
      withProcessor(folder.resolve("discarded"));
      withoutProcessor();
    }
    Time[] with = new Time[turns];
    Time[] without = new Time[turns];
    for (int turn = 0; turn < turns; turn++) {
      with[turn] = withProcessor(folder.resolve("discarded"));
      without[turn] = withoutProcessor();
    }
    System.out.printf("JDK %s, %d node types, %d turns%n", Runtime.version(), types, turns);
    System.out.printf("generated sources: %d%n", sources(generated).size());
    print("clock", with, without, Time::clock);
    print("thread", with, without, Time::thread);
  }

  /** Compiles the schema with the processor. */
  private Time withProcessor(Path into) throws IOException {
    delete(into);
    Files.createDirectories(into);
    List<String> options =
        List.of("-s", into.toString(), "-Adatabacon.lock=" + folder.resolve("databacon.lock"));
    return compile(options, List.of(new NodeProcessor(), new ModuleProcessor()), sources(schema));
  }

  /** Compiles the schema and what was generated for it without a processor. */
  private Time withoutProcessor() throws IOException {
    List<Path> sources = new ArrayList<>(sources(schema));
    sources.addAll(sources(generated));
    return compile(List.of("-proc:none"), List.of(), sources);
  }

  private Time compile(List<String> options, List<Processor> processors, List<Path> sources)
      throws IOException {
    Path classes = folder.resolve("classes");
    delete(classes);
    Files.createDirectories(classes);
    List<String> all = new ArrayList<>(options);
    all.addAll(List.of("-d", classes.toString()));
    StringWriter said = new StringWriter();
    Time start = Time.now();
    try (StandardJavaFileManager files = JAVAC.getStandardFileManager(null, null, null)) {
      JavaCompiler.CompilationTask task =
          JAVAC.getTask(said, files, null, all, null, files.getJavaFileObjectsFromPaths(sources));
      if (!processors.isEmpty()) {
        task.setProcessors(processors);
      }
      if (!task.call()) {
        throw new IllegalStateException(said.toString());
      }
    }
    return Time.now().since(start);
  }

  private static void print(String what, Time[] with, Time[] without, ToLongFunction<Time> part) {
    long[] on = Arrays.stream(with).mapToLong(part).sorted().toArray();
    long[] off = Arrays.stream(without).mapToLong(part).sorted().toArray();
    System.out.printf(
        "%s: with the processor %s, generated before %s, ratio of the medians %.2f%n",
        what, spread(on), spread(off), (double) on[on.length / 2] / off[off.length / 2]);
  }

  private static String spread(long[] sorted) {
    return "%d ms (%d to %d)"
        .formatted(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
  }

  /** A point in time or a time span, in milliseconds by the clock and of this thread's work. */
  private record Time(long clock, long thread) {
    static Time now() {
      long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      return new Time(System.nanoTime() / 1_000_000, thread / 1_000_000);
    }

    Time since(Time start) {
      return new Time(clock - start.clock, thread - start.thread);
    }
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
