package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.MethodDeclaration.Trait;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.List;
import java.util.Optional;

/** What may be absent has a nullable type in Kotlin. */
final class KotlinTypeIsNullable implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    if (field.method().is(Trait.KOTLIN_NON_NULL) && absentAsNull(field)) {
      String type = field.type().text();
      report.add(Code.KOTLIN_NON_NULL, field.method().origin(), field.display(), type, type);
    }
  }

  private static boolean absentAsNull(FieldSite field) {
    return switch (field.mark().kind()) {
      case PROP, VALUE ->
          !(field.type() instanceof JavaType.Named named && named.is(Optional.class));
      case ALIAS, NAME, RELATION, PARENT ->
          !(field.type() instanceof JavaType.Named named && named.is(List.class));
      default -> false;
    };
  }
}
