package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** A flag is a boolean, an enum with constants or an int. */
final class FlagHasFlagType implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    if (!field.is(Mark.Kind.FLAG) || FlagSite.isBoolean(field) || FlagSite.isInt(field)) {
      return;
    }
    TypeDeclaration type = FlagSite.enumType(field);
    if (type == null) {
      report.add(
          Code.FLAG_TYPE,
          field.method().origin(),
          field.display(),
          field.type().text(),
          mend(field.type()));
    } else if (type.constants().isEmpty()) {
      report.add(
          Code.FLAG_EMPTY_ENUM, field.method().origin(), field.display(), field.type().text());
    }
  }

  private static String mend(JavaType type) {
    return switch (type.text()) {
      case "Boolean" -> "Write boolean: a flag that was never set reads as its default.";
      case "Integer", "long", "Long", "short", "byte" ->
          "Write int, with @Flag(bits = ...) or @Flag(max = ...).";
      default -> "Use one of these, or make it a @Prop, which takes any type.";
    };
  }
}
