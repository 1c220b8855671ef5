package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** Interfaces of a schema, also those inherited from, have no type parameters. */
final class NoTypeParameters implements Rule<Owner> {
  @Override
  public void check(Owner owner, Report.Builder report) {
    for (TypeDeclaration type : Inheritance.types(owner.all(), owner.type())) {
      if (type.generic()) {
        report.add(Code.GENERIC_INTERFACE, owner.from(type), type.name());
      }
    }
  }
}
