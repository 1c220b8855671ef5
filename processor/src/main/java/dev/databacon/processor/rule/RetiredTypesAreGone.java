package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** A type that a package retires does no longer exist. */
final class RetiredTypesAreGone implements Rule<Declarations> {
  @Override
  public void check(Declarations all, Report.Builder report) {
    for (Declarations.RetiredType retired : all.retired()) {
      if (retired.exists()) {
        report.add(Code.RETIRED_STILL_EXISTS, retired.origin(), retired.name(), "the class path");
      }
    }
  }
}
