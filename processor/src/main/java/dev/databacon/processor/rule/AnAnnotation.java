package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.MethodDeclaration;
import dev.databacon.processor.declaration.MethodDeclaration.Body;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** An abstract method says what is stored. */
final class AnAnnotation implements Rule<Method> {
  @Override
  public void check(Method method, Report.Builder report) {
    MethodDeclaration declaration = method.declaration();
    if (declaration.body() == Body.ABSTRACT
        && declaration.fieldMarks().isEmpty()
        && declaration.parameters() == 0) {
      report.add(Code.METHOD_WITHOUT_ANNOTATION, method.origin(), method.display(), mend(method));
    }
  }

  private static String mend(Method method) {
    String choice =
        switch (method.owner().role()) {
          case NODE -> "@Prop, @Value, @Alias, @Name, @Flag or @Relation";
          case EDGE -> "@Flag or @Value";
          case FLAGS -> "@Flag";
        };
    return method.kotlin()
        ? "Add " + choice + "; on a Kotlin property with 'get:', as in '@get:Prop val name'."
        : "Add " + choice + ", or give the method a body.";
  }
}
