package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** A symmetric relation is one of a type to itself, and nothing of it has a side. */
final class SymmetricHasNoSides implements Rule<RelationSite> {
  @Override
  public void check(RelationSite relation, Report.Builder report) {
    FieldSite field = relation.field();
    Mark mark = field.mark();
    if (!mark.is("symmetric")) {
      return;
    }
    Owner owner = field.owner();
    if (!relation.target().type().name().equals(owner.type().name())) {
      report.add(
          Code.SYMMETRIC_TARGETS_ANOTHER,
          mark.originOf("symmetric"),
          field.display(),
          relation.target().display(),
          owner.display());
    }
    if (!relation.inverse().isEmpty()) {
      report.add(
          Code.SYMMETRIC_WITH_INVERSE,
          mark.originOf("symmetric"),
          field.display(),
          relation.inverse());
    }
    TypeDeclaration edge = owner.all().type(mark.typeName("edge"));
    if (edge != null) {
      Owner.of(owner.all(), edge, Owner.Role.EDGE).methods().stream()
          .filter(m -> m.mark(Mark.Kind.FLAG).filter(f -> f.text("side").equals("OWN")).isPresent())
          .forEach(
              flag ->
                  report.add(
                      Code.SYMMETRIC_OWN_FLAG,
                      mark.originOf("symmetric"),
                      field.display(),
                      flag.display()));
    }
  }
}
