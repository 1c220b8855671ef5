package dev.databacon.processor.shape;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.FieldSite;
import dev.databacon.processor.rule.Rule;
import dev.databacon.processor.shape.ComponentSite.Meaning;

/** What is counted holds any number of entries. */
final class CountIsOfList implements Rule<ComponentSite> {
  @Override
  public void check(ComponentSite component, Report.Builder report) {
    FieldSite field = component.field();
    if (component.meaning() == Meaning.COUNT && field != null && !Relations.many(field)) {
      report.add(
          Code.COUNT_OF_ONE,
          component.origin(),
          component.display(),
          field.display(),
          field.name());
    }
  }
}
