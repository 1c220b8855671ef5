package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.List;

/** What comes with a later version is refused until then. */
final class RelationIsSupported implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    for (String member : List.of("symmetric", "counted")) {
      if (field.is(Mark.Kind.RELATION) && field.mark().is(member)) {
        report.add(
            Code.NOT_SUPPORTED_YET,
            field.mark().originOf(member),
            "'" + member + " = true' of " + field.display());
      }
    }
  }
}
