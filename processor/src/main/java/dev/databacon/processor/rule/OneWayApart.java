package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** A property is stored apart in one way. */
final class OneWayApart implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    if (field.is(Mark.Kind.PROP) && field.mark().is("large") && field.mark().is("own")) {
      report.add(Code.LARGE_AND_OWN, field.mark().originOf("own"), field.display());
    }
  }
}
