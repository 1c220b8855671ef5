package dev.databacon.processor.shape;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.FieldSite;
import dev.databacon.processor.rule.Rule;

/** A lock is no data. */
final class LocksAreNotRead implements Rule<ComponentSite> {
  @Override
  public void check(ComponentSite component, Report.Builder report) {
    FieldSite field = component.field();
    if (field != null && field.mark().kind() == Mark.Kind.LOCK) {
      report.add(
          Code.COMPONENT_NOT_READ,
          component.origin(),
          component.display(),
          field.display(),
          field.name());
    }
  }
}
