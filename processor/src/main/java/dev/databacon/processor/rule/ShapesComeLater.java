package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** Shapes come with a later version. */
final class ShapesComeLater implements Rule<Declarations> {
  @Override
  public void check(Declarations all, Report.Builder report) {
    for (Declarations.Stray stray : all.strays()) {
      if (stray.mark().kind() == Mark.Kind.SHAPE || stray.mark().kind() == Mark.Kind.FIRST) {
        report.add(
            Code.NOT_SUPPORTED_YET, stray.mark().origin(), stray.mark().kind() + " " + stray.on());
      }
    }
  }
}
