package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.MethodDeclaration.Body;
import dev.databacon.processor.declaration.MethodDeclaration.Trait;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** A field is no suspend function. */
final class NotSuspend implements Rule<Method> {
  @Override
  public void check(Method method, Report.Builder report) {
    if (method.declaration().is(Trait.SUSPEND) && method.declaration().body() == Body.ABSTRACT) {
      report.add(Code.SUSPEND_FUNCTION, method.origin(), method.display());
    }
  }
}
