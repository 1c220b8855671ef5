package dev.databacon.processor.lock;

import dev.databacon.processor.model.Numbers;
import dev.databacon.processor.report.Report;

/**
 * What came of laying a schema over a lock file.
 *
 * @param lock with all lines that the schema adds; to be written only when nothing is wrong
 * @param report what would break stored data, and what is wrong with the file
 */
public record Pinned(Lock lock, Report report) {

  /** The numbers of the schema; complete when the report has no errors. */
  public Numbers numbers() {
    return new PinnedNumbers(lock);
  }
}
