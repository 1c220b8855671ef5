package dev.databacon.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the sources of a schema with any number of node types of ten fields each. */
final class SchemaSources {
  private static final int TYPES_IN_A_PACKAGE = 20;

  private SchemaSources() {}

  /** Writes {@code count} interfaces below {@code folder}. */
  static void write(Path folder, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Path packageFolder = Files.createDirectories(folder.resolve("bench/" + packageOf(i)));
      Files.writeString(packageFolder.resolve("Type" + i + ".java"), source(i, count));
    }
  }

  // Each type leads to the one after it and is led to by the one before, in a ring.
  private static String source(int i, int count) {
    int next = (i + 1) % count;
    int before = (i + count - 1) % count;
    return """
        package bench.%s;

        import dev.databacon.annotations.*;
        import java.time.Instant;
        import java.util.List;

        /** The type number %d. */
        @Node
        public interface Type%d {
          enum Role { ADMIN, STAFF, USER }

          /** When it was made. */
          @Prop Instant createdAt();
          @Prop String text();
          @Prop int size();
          @Alias String name();
          @Alias List<String> emails();
          @Flag(defaultValue = "true") boolean active();
          @Flag Role role();
          @Flag(bits = 8) int level();
          @Relation(inverse = "before") List<bench.%s.Type%d> after();
          @Relation(inverse = "after") bench.%s.Type%d before();
        }
        """
        .formatted(packageOf(i), i, i, packageOf(next), next, packageOf(before), before);
  }

  private static String packageOf(int i) {
    return "p" + i / TYPES_IN_A_PACKAGE;
  }
}
