package dev.databacon.processor.rule;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** A relation targets a node type. */
final class RelationTargetIsNode implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    ClassName target = RelationSite.target(field);
    if (!field.is(Mark.Kind.RELATION) || target == null) {
      return;
    }
    TypeDeclaration type = field.owner().all().type(target);
    if (type == null || !type.node()) {
      String name = String.join(".", target.simpleNames());
      boolean own = type != null && type.kind() == TypeDeclaration.Kind.INTERFACE;
      report.add(
          Code.RELATION_TARGET_NOT_NODE,
          field.method().origin(),
          field.display(),
          name,
          name,
          own ? "change the target" : "make the method a @Prop");
    }
  }
}
