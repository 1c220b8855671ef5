package dev.databacon.processor.shape;

import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.Rule;

/** A shape has no type parameters. */
final class ShapeHasNoTypeParameters implements Rule<ShapeSite> {
  @Override
  public void check(ShapeSite shape, Report.Builder report) {
    if (shape.type().generic()) {
      report.add(Code.SHAPE_GENERIC, shape.origin(), shape.display());
    }
  }
}
