package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** Annotations whose part at run time comes later are refused until then. */
final class SupportedAnnotation implements Rule<Method> {
  @Override
  public void check(Method method, Report.Builder report) {
    for (Mark mark : method.declaration().fieldMarks()) {
      switch (mark.kind()) {
        case NAME, LOCK -> report.add(Code.NOT_SUPPORTED_YET, mark.origin(), method.display());
        default -> {}
      }
    }
  }
}
