package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** No member of a Kotlin interface is left out of its Java stub. */
final class KotlinMembersAreSeen implements Rule<Owner> {
  @Override
  public void check(Owner owner, Report.Builder report) {
    for (TypeDeclaration type : Inheritance.types(owner.all(), owner.type())) {
      for (String name : type.hidden()) {
        report.add(Code.HIDDEN_BY_KAPT, owner.from(type), name, type.name());
      }
    }
  }
}
