package dev.databacon.processor.shape;

import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.Rule;

/** Only a record, or a Kotlin data class, is a shape. */
final class ShapeIsRecord implements Rule<ShapeSite> {
  @Override
  public void check(ShapeSite shape, Report.Builder report) {
    TypeDeclaration type = shape.type();
    boolean dataClass = type.kind() == TypeDeclaration.Kind.CLASS && !type.components().isEmpty();
    if (type.kind() != TypeDeclaration.Kind.RECORD && !dataClass) {
      String mend =
          type.kotlin()
              ? "Declare it as a data class whose constructor is not private."
              : "Declare it as a record.";
      report.add(Code.SHAPE_NOT_A_RECORD, shape.origin(), shape.display(), type.kind(), mend);
    }
  }
}
