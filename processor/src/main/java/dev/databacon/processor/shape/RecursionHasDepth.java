package dev.databacon.processor.shape;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.Rule;

/** A shape that contains itself says how deep it is read. */
final class RecursionHasDepth implements Rule<ComponentSite> {
  @Override
  public void check(ComponentSite component, Report.Builder report) {
    ShapeSite shape = component.shape();
    boolean itself = component.nested().filter(n -> n.name().equals(shape.name())).isPresent();
    if (itself && component.leading() != null && !shape.mark().has("depth")) {
      report.add(
          Code.SHAPE_RECURSION,
          component.origin(),
          component.display(),
          shape.type().name(),
          shape.subjectText());
    }
  }
}
