package dev.databacon.processor.shape;

import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.Rule;

/** Only components of shapes say how much of a list is read, and in which order. */
final class FirstIsInShape implements Rule<Declarations> {
  @Override
  public void check(Declarations all, Report.Builder report) {
    for (Declarations.Stray stray : all.strays()) {
      boolean first = stray.mark().kind() == Mark.Kind.FIRST;
      Code code = first ? Code.FIRST_OUTSIDE_SHAPE : Code.ORDER_OUTSIDE_SHAPE;
      report.add(code, stray.mark().origin(), stray.on(), stray.in());
    }
  }
}
