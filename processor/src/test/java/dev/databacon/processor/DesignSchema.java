package dev.databacon.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;

/** The design's schema, as far as it is supported, and how it is compiled. */
final class DesignSchema {
  static final JavaFileObject USER =
      source(
          "User",
          "  enum Role { ADMIN, STAFF, USER }",
          "  @Flag(defaultValue = \"true\") boolean newsletterSub();",
          "  @Flag Role role();",
          "  @Flag(bits = 8) int corpusCount();",
          "  @Flag(max = 5) int alternateCorpusCount();",
          "  @Alias String username();",
          "  @Alias(flags = EmailFlags.class) List<String> emails();",
          "  interface EmailFlags {",
          "    @Flag Verification status();",
          "    enum Verification { UNSENT, SENT, RESENT, CONFIRMED }",
          "  }",
          "  @Prop(flags = PasswordFlags.class) String password();",
          "  interface PasswordFlags { @Flag boolean twoFactor(); }",
          "  @Relation(inverse = \"user\") List<Corpus> corpora();");

  static final JavaFileObject CORPUS =
      source(
          "Corpus",
          "  @Relation(inverse = \"corpora\") User user();",
          "  @Relation(inverse = \"corpus\") List<Doc> docs();",
          "  @Relation(inverse = \"corpus\") List<Term> terms();");

  static final JavaFileObject DOC =
      source(
          "Doc",
          "  record Content(String path, List<Long> topTerms) {}",
          "  @Value Content content();",
          "  @Flag(bits = 16) int length();",
          "  @Prop String title();",
          "  @Relation(inverse = \"docs\") Corpus corpus();",
          "  @Relation(edge = Score.class) List<Doc> scores();",
          "  interface Score {",
          "    @Flag(bits = 16) int similarity();",
          "    @Value Map<String, String> note();",
          "  }",
          "  @Relation(inverse = \"docs\", edge = Count.class) List<Term> terms();",
          "  interface Count { @Flag(bits = 12) int count(); }");

  static final JavaFileObject TERM =
      source(
          "Term",
          "  @Value long docCount();",
          "  @Alias(uniqueTo = \"corpus\") String string();",
          "  @Relation(inverse = \"terms\") Corpus corpus();",
          "  @Relation(inverse = \"terms\") List<Doc> docs();",
          "  @Relation List<Doc> specialDocs();");

  static final List<JavaFileObject> ALL = List.of(USER, CORPUS, DOC, TERM);

  private DesignSchema() {}

  /** Source of a public node type in the package com.acme. */
  static JavaFileObject source(String name, String... members) {
    return JavaFileObjects.forSourceString(
        "com.acme." + name,
        "package com.acme;\nimport dev.databacon.annotations.*;\nimport java.util.*;\n@Node public interface "
            + name
            + " {\n"
            + String.join("\n", members)
            + "\n}\n");
  }

  /** Compiles with all processors, as strictly as the compiler can. */
  static Compilation compile(Path lock, Iterable<JavaFileObject> sources) {
    return Compiler.javac()
        .withProcessors(new NodeProcessor(), new ModuleProcessor(), new ShapeProcessor())
        .withOptions("-Xlint:all,-processing", "-Werror", "-Adatabacon.lock=" + lock)
        .compile(sources);
  }
}
