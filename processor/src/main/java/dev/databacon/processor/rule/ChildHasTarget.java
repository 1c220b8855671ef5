package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** Children are a list of a node type. */
final class ChildHasTarget implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    if (field.is(Mark.Kind.CHILD)
        && (RelationSite.target(field) == null || !RelationSite.many(field.type()))) {
      report.add(Code.CHILD_TYPE, field.method().origin(), field.display(), field.type().text());
    }
  }
}
