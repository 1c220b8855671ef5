package dev.databacon.processor.shape;

import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.FieldSite;
import dev.databacon.processor.rule.Rule;
import java.util.List;

/** A list of nodes says what is read of each. */
final class ListHasElements implements Rule<ComponentSite> {
  @Override
  public void check(ComponentSite component, Report.Builder report) {
    FieldSite field = component.leading();
    TypeDeclaration target = component.target();
    if (field == null || target == null || !component.many() || component.unresolved()) {
      return;
    }
    boolean list =
        component.type() instanceof JavaType.Named named && named.argumentOf(List.class) != null;
    boolean element =
        component.nested().isPresent() || ComponentSite.isHandle(component.elementType(), target);
    if (!list || !element) {
      report.add(
          Code.COMPONENT_ELEMENT,
          component.origin(),
          component.display(),
          component.type().text(),
          field.display(),
          target.name(),
          target.name(),
          target.name().generated("Node").simpleName());
    }
  }
}
