package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.List;

/** An alias is a String or a List of them. */
final class AliasIsString implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    if (field.is(Mark.Kind.ALIAS) && !isString(field.type()) && !isList(field.type())) {
      report.add(Code.ALIAS_TYPE, field.method().origin(), field.display(), field.type().text());
    }
  }

  private static boolean isString(JavaType type) {
    return type instanceof JavaType.Named named && named.is(String.class);
  }

  private static boolean isList(JavaType type) {
    return type instanceof JavaType.Named named
        && named.is(List.class)
        && !named.raw()
        && isString(named.arguments().get(0));
  }
}
