package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.value.UnsupportedTypeException;
import dev.databacon.processor.value.ValueTypes;

/** The type of a property or value can be stored. */
final class StorableType implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    if (!field.is(Mark.Kind.PROP) && !field.is(Mark.Kind.VALUE)) {
      return;
    }
    try {
      ValueTypes.slot(field.owner().all(), field.type(), field.display(), field.method().origin());
    } catch (UnsupportedTypeException e) {
      report.add(e.finding());
    }
  }
}
