package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** A parent is one node. */
final class ParentHasTarget implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    if (field.is(Mark.Kind.PARENT)
        && (RelationSite.target(field) == null || RelationSite.many(field.type()))) {
      report.add(Code.PARENT_TYPE, field.method().origin(), field.display(), field.type().text());
    }
  }
}
