package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** An int flag says its range once, and nothing else says one. */
final class FlagHasRange implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    if (!field.is(Mark.Kind.FLAG)) {
      return;
    }
    Mark mark = field.mark();
    if (FlagSite.isInt(field)) {
      if (mark.has("bits") && mark.has("max")) {
        report.add(Code.FLAG_BITS_AND_MAX, mark.originOf("max"), field.display());
      } else if (!mark.has("bits") && !mark.has("max")) {
        report.add(Code.FLAG_WITHOUT_RANGE, mark.origin(), field.display());
      }
    } else {
      refuse("max", field, report);
      if (FlagSite.isBoolean(field)) {
        refuse("bits", field, report);
      }
    }
  }

  private static void refuse(String member, FieldSite field, Report.Builder report) {
    if (field.mark().has(member)) {
      report.add(
          Code.FLAG_BITS_NOT_TAKEN,
          field.mark().originOf(member),
          field.display(),
          member,
          field.type().text());
    }
  }
}
