package dev.databacon.processor.lock;

import dev.databacon.processor.model.Origin;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The lock file on the disk. */
public final class LockFile {
  /** The option that turns every change of the lock file into an error, for continuous builds. */
  public static final String FROZEN_OPTION = "databacon.lock.frozen";

  private static final int SHOWN_LINES = 5;

  private final Path path;
  private final String text;

  private LockFile(Path path, String text) {
    this.path = path;
    this.text = text;
  }

  /** Reads it; one that is not there yet has empty text, and so has one that cannot be read. */
  public static LockFile read(Path path, Report.Builder report) {
    try {
      return new LockFile(path, Files.exists(path) ? Files.readString(path) : "");
    } catch (IOException e) {
      refuse(path, e, report);
      return new LockFile(path, "");
    }
  }

  /** The text as it was read. */
  public String text() {
    return text;
  }

  /** Reports the lines that a frozen file lacks, or has and should not have. */
  public void checkFrozen(Lock lock, Report.Builder report) {
    List<String> before = LockText.read(text).lock().lines().stream().map(LockLine::text).toList();
    List<String> after = lock.lines().stream().map(LockLine::text).toList();
    List<String> changes =
        Stream.concat(
                after.stream().filter(l -> !before.contains(l)).map(l -> "+ " + l),
                before.stream().filter(l -> !after.contains(l)).map(l -> "- " + l))
            .toList();
    if (!changes.isEmpty()) {
      String shown = String.join("; ", changes.subList(0, Math.min(SHOWN_LINES, changes.size())));
      report.add(
          Code.LOCK_FROZEN,
          Origin.NOWHERE,
          changes.size() > SHOWN_LINES
              ? shown + "; and " + (changes.size() - SHOWN_LINES) + " more"
              : shown);
    }
  }

  /** Replaces the file as a whole if its text changes. */
  public void write(Lock lock, Report.Builder report) {
    String now = lock.text();
    if (now.equals(text) || (lock.isEmpty() && text.isEmpty())) {
      return;
    }
    try {
      Path temporary =
          path.resolveSibling("." + path.getFileName() + "." + ProcessHandle.current().pid());
      try {
        Files.writeString(temporary, now);
        replace(temporary);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      refuse(path, e, report);
    }
  }

  private void replace(Path temporary) throws IOException {
    try {
      Files.move(
          temporary, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, path, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void refuse(Path path, IOException e, Report.Builder report) {
    report.add(Code.LOCK_NOT_READABLE, Origin.NOWHERE, path, e);
  }
}
