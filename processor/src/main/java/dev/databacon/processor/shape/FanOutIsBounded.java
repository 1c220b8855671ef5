package dev.databacon.processor.shape;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.FieldSite;
import dev.databacon.processor.rule.Rule;

/** What is read for one node has a bound, or says that it has none. */
final class FanOutIsBounded implements Rule<ComponentSite> {
  private final Sources sources;

  FanOutIsBounded(Sources sources) {
    this.sources = sources;
  }

  @Override
  public void check(ComponentSite component, Report.Builder report) {
    FieldSite field = component.leading();
    if (field != null && component.many() && component.first().isEmpty()) {
      report.add(
          Code.SHAPE_FANS_OUT,
          component.origin(),
          component.display(),
          field.display(),
          component.nested().filter(this::hasLists).isPresent() ? ", each with lists" : "");
    }
  }

  private boolean hasLists(ShapeSite nested) {
    Source source = sources.of(nested);
    return source != null
        && sources.components(nested, source).stream().anyMatch(ComponentSite::many);
  }
}
