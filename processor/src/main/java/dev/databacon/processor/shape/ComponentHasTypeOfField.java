package dev.databacon.processor.shape;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.Rule;

/** A component has the type of what it names. */
final class ComponentHasTypeOfField implements Rule<ComponentSite> {
  @Override
  public void check(ComponentSite component, Report.Builder report) {
    Expected expected = component.unresolved() ? null : Expected.of(component);
    if (expected != null && !expected.accepts(component.type())) {
      report.add(
          Code.COMPONENT_TYPE,
          component.origin(),
          component.display(),
          component.type().text(),
          expected.what(),
          expected.write());
    }
  }
}
