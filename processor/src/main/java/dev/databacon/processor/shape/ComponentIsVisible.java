package dev.databacon.processor.shape;

import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.Rule;

/** Generated code can name the type of each component. */
final class ComponentIsVisible implements Rule<ComponentSite> {
  @Override
  public void check(ComponentSite component, Report.Builder report) {
    check(component.type(), component, report);
  }

  private static void check(JavaType type, ComponentSite component, Report.Builder report) {
    if (!(type instanceof JavaType.Named named)) {
      return;
    }
    named.arguments().forEach(argument -> check(argument, component, report));
    TypeDeclaration declaration = component.all().type(type);
    if (declaration != null && !declaration.visibleFrom(component.shape().name())) {
      report.add(
          Code.TYPE_NOT_VISIBLE,
          component.origin(),
          declaration.name() + " in " + component.display(),
          component.shape().name().packageName(),
          "");
    }
  }
}
