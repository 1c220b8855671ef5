package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.Optional;

/** A relation returns a node type or a list of one. */
final class RelationHasTarget implements Rule<FieldSite> {
  @Override
  public void check(FieldSite field, Report.Builder report) {
    if (!field.is(Mark.Kind.RELATION) || RelationSite.target(field) != null) {
      return;
    }
    report.add(
        Code.RELATION_TYPE,
        field.method().origin(),
        field.display(),
        field.type().text(),
        mend(field.type()));
  }

  private static String mend(JavaType type) {
    if (type instanceof JavaType.Named named && named.is(Optional.class)) {
      return "Write the node type itself; it reads as null while there is no edge.";
    }
    return "Write the node type for at most one edge, or List<...> of it for any number.";
  }
}
