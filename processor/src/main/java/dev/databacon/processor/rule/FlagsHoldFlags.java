package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** An interface of flags holds nothing else. */
final class FlagsHoldFlags implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    if (field.owner().role() == Owner.Role.FLAGS && !field.is(Mark.Kind.FLAG)) {
      report.add(Code.NOT_A_FLAG, field.origin(), field.display(), field.owner().display());
    }
  }
}
