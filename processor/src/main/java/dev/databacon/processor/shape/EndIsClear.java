package dev.databacon.processor.shape;

import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.Rule;
import java.util.stream.Collectors;

/** What a shape of an edge says is enough to know where the edge leads. */
final class EndIsClear implements Rule<ShapeSite> {
  private final Sources sources;

  EndIsClear(Sources sources) {
    this.sources = sources;
  }

  @Override
  public void check(ShapeSite shape, Report.Builder report) {
    TypeDeclaration edge = shape.subject();
    if (edge == null || edge.node() || shape.mark().has("node") || sources.of(shape) != null) {
      return;
    }
    String fitting =
        sources.fitting(shape, edge).stream()
            .map(end -> end.name().toString())
            .collect(Collectors.joining(" and "));
    report.add(
        Code.SHAPE_END_UNCLEAR,
        shape.mark().originOf("value"),
        shape.display(),
        fitting.isEmpty()
            ? "no relation beside " + edge.name() + " says where such an edge leads"
            : "its components fit both " + fitting,
        edge.name());
  }
}
