package dev.databacon.processor.rule;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** The type of a parent is a node type that has children of this one. */
final class ParentHoldsType implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    ClassName target = RelationSite.target(field);
    if (!field.is(Mark.Kind.PARENT) || target == null || RelationSite.many(field.type())) {
      return;
    }
    TypeDeclaration type = field.owner().all().type(target);
    if (type == null || !type.node() || ChildSites.of(field, type).isEmpty()) {
      String child = field.owner().display();
      report.add(
          Code.PARENT_WITHOUT_CHILD,
          field.method().origin(),
          field.display(),
          String.join(".", target.simpleNames()),
          child,
          child);
    }
  }
}
