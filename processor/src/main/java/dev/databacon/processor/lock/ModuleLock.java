package dev.databacon.processor.lock;

import dev.databacon.processor.model.SchemaModel;
import dev.databacon.processor.report.Report;
import java.util.Map;
import javax.annotation.processing.Filer;
import org.jspecify.annotations.Nullable;

/**
 * The lock file of a module through the rounds of one compilation: found and read once, extended by
 * every round that has new types, written at the end.
 */
public final class ModuleLock {
  private final LockLocation location;
  private final LockFile file;
  private final boolean frozen;
  private String text;
  private Lock lock = Lock.EMPTY;

  private ModuleLock(LockLocation location, LockFile file, boolean frozen) {
    this.location = location;
    this.file = file;
    this.frozen = frozen;
    this.text = file.text();
  }

  /** Finds and reads the file; null when there is no place for it, which is reported. */
  public static @Nullable ModuleLock open(
      Map<String, String> options, Filer filer, Report.Builder report) {
    LockLocation location = LockLocation.find(options, filer, report);
    if (location == null) {
      return null;
    }
    boolean frozen = Boolean.parseBoolean(options.get(LockFile.FROZEN_OPTION));
    return new ModuleLock(location, LockFile.read(location.file(), report), frozen);
  }

  /** What is compiled, and so how the index is called. */
  public SourceSet sources() {
    return location.sources();
  }

  /** All that is pinned so far. */
  public Lock lock() {
    return lock;
  }

  /**
   * Lays the types of a round over what was pinned before. Reports also what a frozen file lacks.
   */
  public Pinned pin(SchemaModel round, CompiledTypes compiled) {
    Pinned pinned = Pinning.pin(text, round, compiled);
    Report.Builder report = new Report.Builder().addAll(pinned.report());
    if (frozen && !pinned.report().hasErrors()) {
      file.checkFrozen(pinned.lock(), report);
    }
    lock = pinned.lock();
    text = lock.text();
    return new Pinned(lock, report.build());
  }

  /**
   * Writes the file if it changed; to be called in the last round, and only when nothing was wrong.
   */
  public Report write() {
    Report.Builder report = new Report.Builder();
    if (!frozen) {
      file.write(lock, report);
    }
    return report.build();
  }
}
