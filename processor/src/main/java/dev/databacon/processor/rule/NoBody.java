package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.MethodDeclaration;
import dev.databacon.processor.declaration.MethodDeclaration.Body;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** An annotated method has no body. */
final class NoBody implements Rule<Method> {
  @Override
  public void check(Method method, Report.Builder report) {
    MethodDeclaration declaration = method.declaration();
    if (declaration.body() != Body.ABSTRACT && !declaration.fieldMarks().isEmpty()) {
      report.add(Code.ANNOTATED_BODY, method.origin(), method.display());
    }
  }
}
