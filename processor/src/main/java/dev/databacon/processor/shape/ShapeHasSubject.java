package dev.databacon.processor.shape;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.Rule;

/** A shape is one of a node type or of an edge. */
final class ShapeHasSubject implements Rule<ShapeSite> {
  @Override
  public void check(ShapeSite shape, Report.Builder report) {
    TypeDeclaration subject = shape.subject();
    if (subject == null
        || subject.kind() != TypeDeclaration.Kind.INTERFACE
        || !(subject.node() || isData(subject))) {
      report.add(
          Code.SHAPE_OF_NOTHING,
          shape.mark().originOf("value"),
          shape.display(),
          shape.subjectText());
    }
  }

  /** Whether all that an interface declares could be stored on an edge. */
  private static boolean isData(TypeDeclaration type) {
    return type.methods().stream()
        .flatMap(method -> method.fieldMarks().stream())
        .allMatch(mark -> mark.kind() == Mark.Kind.FLAG || mark.kind() == Mark.Kind.VALUE);
  }
}
