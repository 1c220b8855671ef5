package dev.databacon.processor.shape;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.Rule;
import dev.databacon.processor.shape.ComponentSite.Meaning;

/** Only a list has a beginning. */
final class FirstIsOfList implements Rule<ComponentSite> {
  @Override
  public void check(ComponentSite component, Report.Builder report) {
    boolean judged =
        component.field() != null
            || component.meaning() == Meaning.ID
            || component.meaning() == Meaning.SELF;
    component
        .first()
        .filter(first -> judged && !component.many())
        .ifPresent(
            first -> report.add(Code.FIRST_NOT_ON_LIST, first.origin(), component.display()));
  }
}
