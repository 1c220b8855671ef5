package dev.databacon.processor.lock;

import dev.databacon.processor.model.Origin;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Where the lock file of a compilation is.
 *
 * @param file whether or not it is there yet
 * @param sources what is compiled
 */
public record LockLocation(Path file, SourceSet sources) {
  /** The option that gives the path of the lock file, or of the directory that holds it. */
  public static final String OPTION = "databacon.lock";

  private static final List<String> BUILD_FILES =
      List.of(
          "pom.xml", "build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts");

  /**
   * Finds it: where the option says, else beside the nearest build file at or above the class
   * output. Null when neither helps, which is reported.
   */
  public static @Nullable LockLocation find(
      Map<String, String> options, Filer filer, Report.Builder report) {
    return find(options.get(OPTION), classOutput(filer), report);
  }

  static @Nullable LockLocation find(
      @Nullable String option, @Nullable Path classOutput, Report.Builder report) {
    Path project = classOutput == null ? null : project(classOutput);
    SourceSet sources =
        project == null || classOutput == null || project.equals(classOutput)
            ? SourceSet.MAIN
            : SourceSet.of(project, classOutput);
    if (option != null && !option.isBlank()) {
      return given(option, sources, report);
    }
    if (project == null) {
      String why =
          classOutput == null
              ? "the class output is not in the file system"
              : "no pom.xml, build.gradle(.kts) or settings.gradle(.kts) at or above "
                  + classOutput;
      report.add(Code.LOCK_NOT_FOUND, Origin.NOWHERE, why);
      return null;
    }
    return new LockLocation(project.resolve(sources.lockFileName()), sources);
  }

  private static @Nullable LockLocation given(
      String option, SourceSet sources, Report.Builder report) {
    try {
      Path path = Path.of(option).toAbsolutePath().normalize();
      return new LockLocation(
          Files.isDirectory(path) ? path.resolve(sources.lockFileName()) : path, sources);
    } catch (InvalidPathException e) {
      report.add(Code.LOCK_NOT_FOUND, Origin.NOWHERE, "'" + option + "' is not a path");
      return null;
    }
  }

  private static @Nullable Path project(Path classOutput) {
    for (Path at = classOutput; at != null; at = at.getParent()) {
      if (BUILD_FILES.stream().map(at::resolve).anyMatch(Files::isRegularFile)) {
        return at;
      }
    }
    return null;
  }

  /** The directory that classes go to; null where it is not in the file system. */
  private static @Nullable Path classOutput(Filer filer) {
    try {
      // Only asked where it would be: nothing is read or made.
      URI uri = filer.getResource(StandardLocation.CLASS_OUTPUT, "", "databacon.lock").toUri();
      return "file".equals(uri.getScheme()) ? Path.of(uri).toAbsolutePath().getParent() : null;
    } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
      return null;
    }
  }
}
