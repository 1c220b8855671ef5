package dev.databacon.processor.lock;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The sources that a compilation compiles: {@code main}, {@code test}, or what Gradle calls another
 * set. Each has a lock file and an index of its own.
 */
public record SourceSet(String name) {
  /** The program itself. */
  public static final SourceSet MAIN = new SourceSet("main");

  private static final SourceSet TEST = new SourceSet("test");

  /**
   * The sources whose classes go to a directory, by the layouts of Maven ({@code
   * target/test-classes}), Gradle ({@code build/classes/java/test}, {@code
   * build/tmp/kapt3/classes/test}), IntelliJ ({@code out/test/module}) and Eclipse ({@code
   * bin/test}).
   */
  static SourceSet of(Path project, Path classOutput) {
    // What lies above the project says nothing: it may be checked out in a directory called test.
    List<String> path = new ArrayList<>();
    project.relativize(classOutput).forEach(part -> path.add(part.toString()));
    String last = path.get(path.size() - 1);
    int classes = path.lastIndexOf("classes");
    if (path.contains("test-classes")
        || last.equals("test")
        || (path.size() == 3 && path.get(0).equals("out") && path.get(1).equals("test"))) {
      return TEST;
    }
    boolean gradle = path.get(0).equals("build") && classes > 0 && classes < path.size() - 1;
    return gradle && last.matches("[A-Za-z][A-Za-z0-9]*") ? new SourceSet(last) : MAIN;
  }

  /** The name of its lock file: {@code databacon.lock} or {@code databacon-test.lock}. */
  public String lockFileName() {
    return equals(MAIN) ? "databacon.lock" : "databacon-" + name + ".lock";
  }

  /** The simple name of its index: {@code DatabaconSchema} or {@code DatabaconTestSchema}. */
  public String indexName() {
    String infix = equals(MAIN) ? "" : Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return "Databacon" + infix + "Schema";
  }
}
