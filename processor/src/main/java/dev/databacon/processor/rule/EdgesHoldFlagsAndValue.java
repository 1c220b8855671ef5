package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** An edge holds flags and a value only. */
final class EdgesHoldFlagsAndValue implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    if (field.owner().role() == Owner.Role.EDGE
        && !field.is(Mark.Kind.FLAG)
        && !field.is(Mark.Kind.VALUE)) {
      report.add(Code.NOT_EDGE_DATA, field.origin(), field.display(), field.owner().display());
    }
  }
}
