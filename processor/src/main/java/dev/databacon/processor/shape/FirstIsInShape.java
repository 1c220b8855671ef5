package dev.databacon.processor.shape;

import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.Rule;

/** Only components of shapes say how much of a list is read. */
final class FirstIsInShape implements Rule<Declarations> {
  @Override
  public void check(Declarations all, Report.Builder report) {
    for (Declarations.Stray stray : all.strays()) {
      report.add(Code.FIRST_OUTSIDE_SHAPE, stray.mark().origin(), stray.on(), stray.in());
    }
  }
}
