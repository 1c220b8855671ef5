package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** Only a flag of an edge has sides. */
final class SideIsOfEdge implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    if (field.is(Mark.Kind.FLAG)
        && field.mark().has("side")
        && field.owner().role() != Owner.Role.EDGE) {
      report.add(Code.SIDE_OUTSIDE_EDGE, field.mark().originOf("side"), field.display());
    }
  }
}
