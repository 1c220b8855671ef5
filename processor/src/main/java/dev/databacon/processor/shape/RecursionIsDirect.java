package dev.databacon.processor.shape;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.Rule;

/** A shape contains itself directly or not at all. */
final class RecursionIsDirect implements Rule<ComponentSite> {
  @Override
  public void check(ComponentSite component, Report.Builder report) {
    ShapeSite shape = component.shape();
    ShapeSite nested = component.nested().orElse(null);
    if (nested != null && !nested.name().equals(shape.name()) && leadsBack(nested, shape)) {
      report.add(
          Code.SHAPE_RECURSION_INDIRECT,
          component.origin(),
          component.display(),
          nested.type().name(),
          shape.type().name());
    }
  }

  private static boolean leadsBack(ShapeSite nested, ShapeSite shape) {
    return Recursion.contains(nested, shape);
  }
}
