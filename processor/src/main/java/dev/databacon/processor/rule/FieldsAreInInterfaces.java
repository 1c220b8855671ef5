package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** Only methods of interfaces are fields. */
final class FieldsAreInInterfaces implements Rule<Declarations> {
  @Override
  public void check(Declarations all, Report.Builder report) {
    for (Declarations.Stray stray : all.strays()) {
      report.add(
          Code.FIELD_NOT_IN_INTERFACE,
          stray.mark().origin(),
          stray.mark().kind() + " " + stray.on(),
          stray.in());
    }
  }
}
