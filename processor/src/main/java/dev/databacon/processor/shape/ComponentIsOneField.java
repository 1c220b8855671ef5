package dev.databacon.processor.shape;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.CheckedInterface;
import dev.databacon.processor.rule.Rule;
import dev.databacon.processor.shape.ComponentSite.Meaning;

/** A component of an edge's shape is a field of the edge or of the node, not of both. */
final class ComponentIsOneField implements Rule<ComponentSite> {
  @Override
  public void check(ComponentSite component, Report.Builder report) {
    CheckedInterface edge = component.source().edge();
    if (component.meaning() == Meaning.AMBIGUOUS && edge != null) {
      report.add(
          Code.AMBIGUOUS_COMPONENT,
          component.origin(),
          component.display(),
          Source.name(edge),
          Source.name(component.source().node()));
    }
  }
}
