package dev.databacon.processor.shape;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.Rule;

/** A depth is a small number, on a shape that contains itself. */
final class DepthFits implements Rule<ShapeSite> {
  private static final int LEAST = 2;
  private static final int MOST = 64;

  @Override
  public void check(ShapeSite shape, Report.Builder report) {
    if (!shape.mark().has("depth")) {
      return;
    }
    if (!Recursion.isDirect(shape)) {
      report(shape, "and does not contain itself", "Leave 'depth' away.", report);
    } else if (shape.depth() < LEAST || shape.depth() > MOST) {
      String mend = "Write from 2 to 64 levels, itself included.";
      report(shape, "which is out of range", mend, report);
    }
  }

  private static void report(ShapeSite shape, String why, String mend, Report.Builder report) {
    report.add(
        Code.SHAPE_DEPTH,
        shape.mark().originOf("depth"),
        shape.display(),
        shape.depth(),
        why,
        mend);
  }
}
