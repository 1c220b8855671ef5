package dev.databacon.sample.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text files below a directory.
 *
 * @param root the directory, as a real path
 * @param files the files' paths below it, with slashes, in alphabetical order
 * @param skipped what was left out by its name or kind
 */
public record Tree(Path root, List<String> files, Tally skipped) {
  /** A path is an alias, which has an upper limit; this leaves some room to it. */
  private static final int MAX_PATH_BYTES = 1_500;

  private static final Set<String> BUILD_OUTPUTS = Set.of("target", "build", "node_modules");

  /**
   * Walks a directory. Symbolic links are not followed.
   *
   * @param except a directory whose content is not wanted even if it lies below {@code directory}
   * @throws IOException if {@code directory} itself cannot be read; anything below it that cannot
   *     be read is only counted
   */
  public static Tree walk(Path directory, Path except) throws IOException {
    Path root = directory.toRealPath();
    Path excluded = Files.exists(except) ? except.toRealPath() : except;
    Walk walk = new Walk(root, excluded);
    Files.walkFileTree(root, walk);
    Collections.sort(walk.files);
    return new Tree(root, List.copyOf(walk.files), walk.skipped);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final Path except;
    private final List<String> files = new ArrayList<>();
    private final Tally skipped = new Tally();

    Walk(Path root, Path except) {
      this.root = root;
      this.except = except;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
      if (directory.equals(root)) {
        return FileVisitResult.CONTINUE;
      }
      String name = String.valueOf(directory.getFileName());
      if (name.startsWith(".") || BUILD_OUTPUTS.contains(name) || directory.equals(except)) {
        skipped.add(Skip.DIRECTORY);
        return FileVisitResult.SKIP_SUBTREE;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String path = root.relativize(file).toString().replace('\\', '/');
      if (attributes.isSymbolicLink()) {
        skipped.add(Skip.SYMBOLIC_LINK);
      } else if (!attributes.isRegularFile()
          || Kind.of(String.valueOf(file.getFileName())) == null) {
        skipped.add(Skip.OTHER_KIND);
      } else if (!usable(path)) {
        skipped.add(Skip.BAD_NAME);
      } else {
        files.add(path);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (file.equals(root)) {
        throw failure;
      }
      skipped.add(Skip.UNREADABLE);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    /** Bytes that are no characters arrive as U+FFFD, so that two names could look the same. */
    private static boolean usable(String path) {
      return path.codePoints()
              .noneMatch(
                  c ->
                      c == 0xFFFD
                          || Character.isISOControl(c)
                          || Character.getType(c) == Character.SURROGATE)
          && path.getBytes(StandardCharsets.UTF_8).length <= MAX_PATH_BYTES;
    }
  }
}
