package dev.databacon.processor.rule;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.HashSet;
import java.util.Set;

/** Generated code can name every type that a field mentions. */
final class TypesAreVisible implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    boolean nodes =
        field.is(Mark.Kind.RELATION) || field.is(Mark.Kind.CHILD) || field.is(Mark.Kind.PARENT);
    if (!nodes) {
      check(field.type(), field, new HashSet<>(), report);
    }
  }

  private static void check(
      JavaType type, FieldSite field, Set<JavaType> seen, Report.Builder report) {
    if (!(type instanceof JavaType.Named named) || !seen.add(type)) {
      return;
    }
    named.arguments().forEach(argument -> check(argument, field, seen, report));
    TypeDeclaration declaration = field.owner().all().type(type);
    if (declaration == null) {
      return;
    }
    ClassName user = field.owner().type().name().java();
    if (!declaration.visibleFrom(user)) {
      report.add(
          Code.TYPE_NOT_VISIBLE,
          field.method().origin(),
          declaration.name() + " in " + field.display(),
          user.packageName(),
          "");
    }
    declaration.components().forEach(c -> check(c.type(), field, seen, report));
  }
}
