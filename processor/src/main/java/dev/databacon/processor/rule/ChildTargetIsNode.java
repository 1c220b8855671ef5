package dev.databacon.processor.rule;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** What lives under a node is a node. */
final class ChildTargetIsNode implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    ClassName target = RelationSite.target(field);
    if (!field.is(Mark.Kind.CHILD) || target == null || !RelationSite.many(field.type())) {
      return;
    }
    TypeDeclaration type = field.owner().all().type(target);
    if (type == null || !type.node()) {
      String name = String.join(".", target.simpleNames());
      report.add(Code.CHILD_TARGET_NOT_NODE, field.method().origin(), field.display(), name, name);
    }
  }
}
