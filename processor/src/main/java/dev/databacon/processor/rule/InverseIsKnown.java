package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.MethodDeclaration;
import dev.databacon.processor.model.Origin;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** The inverse of a relation is a relation of its target. */
final class InverseIsKnown implements Rule<RelationSite> {
  @Override
  public void check(RelationSite relation, Report.Builder report) {
    if (relation.inverse().isEmpty() || relation.isOwnInverse()) {
      return;
    }
    MethodDeclaration other = relation.target().method(relation.inverse());
    Origin origin = relation.field().mark().originOf("inverse");
    if (other == null || other.fieldMarks().isEmpty()) {
      report.add(
          Code.UNKNOWN_INVERSE,
          origin,
          relation.field().display(),
          relation.inverse(),
          relation.target().display(),
          Names.suggest(
              relation.inverse(),
              relation.candidates(),
              "Declare it there, or leave 'inverse' away for a one-sided relation."));
    } else if (other.mark(Mark.Kind.RELATION).isEmpty()) {
      report.add(
          Code.INVERSE_NOT_A_RELATION,
          origin,
          relation.field().display(),
          other.display(),
          other.fieldMarks().get(0).kind(),
          relation.target().display());
    }
  }
}
