package dev.databacon.processor.shape;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import dev.databacon.processor.rule.CheckedInterface;
import dev.databacon.processor.rule.FieldSite;
import dev.databacon.processor.rule.Rule;
import org.jspecify.annotations.Nullable;

/** A shape within a shape is one of the nodes, or edges, that the field leads to. */
final class NestedShapeFits implements Rule<ComponentSite> {
  private final Sources sources;

  NestedShapeFits(Sources sources) {
    this.sources = sources;
  }

  @Override
  public void check(ComponentSite component, Report.Builder report) {
    FieldSite field = component.leading();
    TypeDeclaration target = component.target();
    Source nested = component.nested().map(sources::of).orElse(null);
    if (field == null || target == null || nested == null) {
      return;
    }
    ClassName edge = field.mark().kind() == Mark.Kind.RELATION ? Relations.edge(field) : null;
    if (!target.equals(nested.node().owner().type()) || !fits(nested.edge(), edge)) {
      TypeDeclaration data = component.all().type(edge);
      report.add(
          Code.SHAPE_OF_ANOTHER,
          component.origin(),
          component.display(),
          field.display(),
          target.name(),
          component.elementType().text(),
          nested.display(),
          target.name() + (data == null ? "" : " or of " + data.name() + " with it"));
    }
  }

  private static boolean fits(@Nullable CheckedInterface nested, @Nullable ClassName edge) {
    return nested == null || nested.owner().type().name().java().equals(edge);
  }
}
