package dev.databacon.processor.shape;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.Rule;

/** A list is read from its first element at least. */
final class FirstIsPositive implements Rule<ComponentSite> {
  @Override
  public void check(ComponentSite component, Report.Builder report) {
    component
        .first()
        .filter(first -> first.number("value", 1) < 1)
        .ifPresent(
            first ->
                report.add(
                    Code.FIRST_BELOW_ONE,
                    first.originOf("value"),
                    component.display(),
                    first.number("value", 1)));
  }
}
