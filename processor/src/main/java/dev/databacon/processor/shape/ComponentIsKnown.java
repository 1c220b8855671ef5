package dev.databacon.processor.shape;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.FieldSite;
import dev.databacon.processor.rule.Names;
import dev.databacon.processor.rule.Rule;
import dev.databacon.processor.shape.ComponentSite.Meaning;
import java.util.List;
import java.util.stream.Stream;

/** Each component names something that can be read. */
final class ComponentIsKnown implements Rule<ComponentSite> {
  @Override
  public void check(ComponentSite component, Report.Builder report) {
    if (component.meaning() != Meaning.UNKNOWN) {
      return;
    }
    report.add(
        Code.UNKNOWN_COMPONENT,
        component.origin(),
        component.display(),
        component.source().display(),
        Names.suggest(component.name(), candidates(component), "Remove it."));
  }

  private static List<String> candidates(ComponentSite component) {
    Stream<FieldSite> fields = component.source().fields().stream();
    Stream<String> names =
        fields
            .filter(field -> field.mark().kind() != Mark.Kind.LOCK)
            .flatMap(field -> names(field, component.name().endsWith("Count")));
    return Stream.concat(names, Stream.of("id")).toList();
  }

  /** The name of a field; counts are offered only to who seems to want one. */
  private static Stream<String> names(FieldSite field, boolean count) {
    String name = field.name().name();
    return count && Relations.many(field) ? Stream.of(name + "Count", name) : Stream.of(name);
  }
}
