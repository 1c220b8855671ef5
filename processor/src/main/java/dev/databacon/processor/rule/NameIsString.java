package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** A name is a String or a List of them. */
final class NameIsString implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    if (field.is(Mark.Kind.NAME) && !Strings.isOneOrMany(field.type())) {
      report.add(Code.NAME_TYPE, field.method().origin(), field.display(), field.type().text());
    }
  }
}
