package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.MethodDeclaration;
import dev.databacon.processor.declaration.MethodDeclaration.Body;
import dev.databacon.processor.declaration.MethodDeclaration.Trait;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** A field has no type parameters. */
final class NoMethodTypeParameters implements Rule<Method> {
  @Override
  public void check(Method method, Report.Builder report) {
    MethodDeclaration declaration = method.declaration();
    if (declaration.is(Trait.GENERIC) && declaration.body() == Body.ABSTRACT) {
      report.add(Code.GENERIC_METHOD, method.origin(), method.display());
    }
  }
}
