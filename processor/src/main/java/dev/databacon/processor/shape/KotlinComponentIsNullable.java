package dev.databacon.processor.shape;

import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.FieldSite;
import dev.databacon.processor.rule.Rule;
import dev.databacon.processor.shape.ComponentSite.Meaning;
import java.util.Optional;

/** In Kotlin, what reads as null while it is absent says so. */
final class KotlinComponentIsNullable implements Rule<ComponentSite> {
  @Override
  public void check(ComponentSite component, Report.Builder report) {
    FieldSite field = component.field();
    if (field == null || component.many() || !component.component().kotlinNonNull()) {
      return;
    }
    boolean read =
        component.meaning() == Meaning.FIELD || component.meaning() == Meaning.EDGE_FIELD;
    boolean always =
        field.type() instanceof JavaType.Primitive || field.mark().kind() == Mark.Kind.FLAG;
    boolean optional = component.type() instanceof JavaType.Named named && named.is(Optional.class);
    if (read && !always && !optional) {
      String type = component.type().text();
      report.add(Code.KOTLIN_NON_NULL, component.origin(), component.display(), type, type);
    }
  }
}
