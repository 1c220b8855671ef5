package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.List;

/** The default of a flag is one of its values. */
final class FlagDefaultIsValue implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    if (!field.is(Mark.Kind.FLAG) || !field.mark().has("defaultValue")) {
      return;
    }
    String value = field.mark().text("defaultValue");
    String mend = mend(field, value);
    if (!mend.isEmpty()) {
      report.add(
          Code.FLAG_DEFAULT,
          field.mark().originOf("defaultValue"),
          field.display(),
          value,
          field.type().text(),
          mend);
    }
  }

  private static String mend(FieldSite field, String value) {
    if (FlagSite.isBoolean(field)) {
      return value.equals("true") || value.equals("false") ? "" : "Write \"true\" or \"false\".";
    }
    if (FlagSite.isInt(field)) {
      int max = FlagSite.greatest(field);
      return FlagSite.isNumberUpTo(value, max) ? "" : "Write a number from 0 to " + max + ".";
    }
    TypeDeclaration type = FlagSite.enumType(field);
    List<String> constants =
        type == null
            ? List.of()
            : type.constants().stream().map(TypeDeclaration.Constant::name).toList();
    return constants.isEmpty() || constants.contains(value)
        ? ""
        : Names.suggest(value, constants, "");
  }
}
