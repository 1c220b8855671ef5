package dev.databacon.processor.shape;

import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.Rule;

/** Generated code can name a shape, and the shape what it is read from. */
final class ShapeIsVisible implements Rule<ShapeSite> {
  @Override
  public void check(ShapeSite shape, Report.Builder report) {
    check(shape.type(), shape, report);
    TypeDeclaration subject = shape.subject();
    if (subject != null) {
      check(subject, shape, report);
    }
  }

  private static void check(TypeDeclaration type, ShapeSite shape, Report.Builder report) {
    if (!type.visibleFrom(shape.name())) {
      String named = type.equals(shape.type()) ? shape.display() : type.name() + "";
      report.add(Code.TYPE_NOT_VISIBLE, shape.origin(), named, shape.name().packageName(), "");
    }
  }
}
