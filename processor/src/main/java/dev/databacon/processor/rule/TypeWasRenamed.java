package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** {@code @Was} on an interface names what it was really called, with its package. */
final class TypeWasRenamed implements Rule<Owner> {
  @Override
  public void check(Owner owner, Report.Builder report) {
    TypeDeclaration type = owner.type();
    type.mark(Mark.Kind.WAS).ifPresent(was -> check(type, was, report));
  }

  private static void check(TypeDeclaration type, Mark was, Report.Builder report) {
    String old = was.text("value");
    String packageName = type.name().java().packageName();
    if (type.name().first().equals(type.name().binary())) {
      report.add(Code.WAS_OWN_NAME, was.originOf("value"), type.name());
    } else if (!old.contains(".") && !packageName.isEmpty()) {
      String qualified = packageName + "." + old;
      report.add(Code.WAS_NOT_QUALIFIED, was.originOf("value"), old, type.name(), qualified);
    }
  }
}
