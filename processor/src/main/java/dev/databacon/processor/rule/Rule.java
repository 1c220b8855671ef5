package dev.databacon.processor.rule;

import dev.databacon.processor.report.Report;

/** One rule of the schema language about one kind of subject. */
@FunctionalInterface
public interface Rule<S> {
  /** Adds what is wrong with the subject, nothing if it obeys. */
  void check(S subject, Report.Builder report);
}
