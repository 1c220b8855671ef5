package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** Generated code in the same package can name the interface. */
final class InterfaceIsVisible implements Rule<Owner> {
  @Override
  public void check(Owner owner, Report.Builder report) {
    TypeDeclaration type = owner.type();
    if (!type.visibleFrom(type.name().java())) {
      String orPackage =
          type.visibility() == TypeDeclaration.Visibility.NOWHERE ? " or package-private" : "";
      report.add(
          Code.TYPE_NOT_VISIBLE,
          type.origin(),
          owner.display(),
          type.name().java().packageName(),
          orPackage);
    }
  }
}
