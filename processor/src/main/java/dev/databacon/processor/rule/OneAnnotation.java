package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.List;
import java.util.stream.Collectors;

/** A method is one field only. */
final class OneAnnotation implements Rule<Method> {
  @Override
  public void check(Method method, Report.Builder report) {
    List<Mark> marks = method.declaration().fieldMarks();
    if (marks.size() > 1) {
      String names = marks.stream().map(m -> m.kind() + "").collect(Collectors.joining(", "));
      report.add(
          Code.TWO_ANNOTATIONS, marks.get(1).origin(), method.display(), marks.size(), names);
    }
  }
}
