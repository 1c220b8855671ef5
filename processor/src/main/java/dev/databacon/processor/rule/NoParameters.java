package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.MethodDeclaration;
import dev.databacon.processor.declaration.MethodDeclaration.Body;
import dev.databacon.processor.declaration.MethodDeclaration.Trait;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** A field takes no parameters. */
final class NoParameters implements Rule<Method> {
  @Override
  public void check(Method method, Report.Builder report) {
    MethodDeclaration declaration = method.declaration();
    if (declaration.parameters() > 0
        && declaration.body() == Body.ABSTRACT
        && !declaration.is(Trait.SUSPEND)) {
      report.add(Code.METHOD_WITH_PARAMETERS, method.origin(), method.display(), mend(method));
    }
  }

  private static String mend(Method method) {
    boolean setter = method.kotlin() && method.declaration().name().method().startsWith("set");
    return setter
        ? "Declare the property with 'val': what is generated has the setter."
        : "Remove the parameters, or give the method a body.";
  }
}
