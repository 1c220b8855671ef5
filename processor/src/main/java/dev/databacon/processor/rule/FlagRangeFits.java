package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.value.FlagBits;

/** The bits or the greatest value of a flag are possible. */
final class FlagRangeFits implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    if (!field.is(Mark.Kind.FLAG)) {
      return;
    }
    Mark mark = field.mark();
    if (mark.has("bits") && !FlagSite.isBoolean(field)) {
      bits(field, mark.number("bits", 0), report);
    }
    int max = mark.number("max", 1);
    if (max < 1 && FlagSite.isInt(field)) {
      report.add(Code.FLAG_MAX_OUT_OF_RANGE, mark.originOf("max"), field.display(), max);
    }
  }

  private static void bits(FieldSite field, int bits, Report.Builder report) {
    TypeDeclaration type = FlagSite.enumType(field);
    int constants = type == null ? 0 : type.constants().size();
    int least = constants == 0 ? 1 : FlagBits.upTo(constants - 1);
    if (bits < least || bits > FlagBits.MOST) {
      String why =
          bits > FlagBits.MOST || constants == 0
              ? "a flag takes " + least + " to " + FlagBits.MOST
              : "its type has " + constants + " constants";
      report.add(
          Code.FLAG_BITS_OUT_OF_RANGE,
          field.mark().originOf("bits"),
          field.display(),
          bits,
          why,
          least);
    }
  }
}
