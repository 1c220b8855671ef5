package dev.databacon.processor.shape;

import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.Names;
import dev.databacon.processor.rule.Rule;
import java.util.List;

/** The far end that a shape names is a node type that its edge leads to. */
final class EndIsNode implements Rule<ShapeSite> {
  @Override
  public void check(ShapeSite shape, Report.Builder report) {
    TypeDeclaration subject = shape.subject();
    if (subject == null || !shape.mark().has("node")) {
      return;
    }
    TypeDeclaration end = shape.end();
    List<TypeDeclaration> ends = Relations.ends(shape.all(), subject);
    if (subject.node()) {
      report(
          shape, "and " + subject.name() + " is a node type itself", "Leave 'node' away.", report);
    } else if (end == null || !end.node()) {
      report(
          shape,
          "which is not a @Node interface",
          "Name the node type that the edge leads to.",
          report);
    } else if (!ends.isEmpty() && !ends.contains(end)) {
      List<String> names = ends.stream().map(type -> type.name().toString()).toList();
      report(
          shape,
          "and no edge with " + subject.name() + " leads there",
          Names.suggest(end.name().toString(), names, ""),
          report);
    }
  }

  private static void report(ShapeSite shape, String why, String mend, Report.Builder report) {
    JavaType named = shape.mark().type("node");
    report.add(
        Code.SHAPE_END_WRONG,
        shape.mark().originOf("node"),
        shape.display(),
        named == null ? "void" : named.text(),
        why,
        mend);
  }
}
