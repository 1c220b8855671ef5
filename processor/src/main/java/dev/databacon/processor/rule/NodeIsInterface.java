package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.model.Origin;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** Only an interface can be a node type. */
final class NodeIsInterface implements Rule<Owner> {
  @Override
  public void check(Owner owner, Report.Builder report) {
    TypeDeclaration type = owner.type();
    if (owner.role() == Owner.Role.NODE && type.kind() != TypeDeclaration.Kind.INTERFACE) {
      Origin origin = type.mark(Mark.Kind.NODE).map(Mark::origin).orElse(type.origin());
      report.add(Code.NODE_NOT_AN_INTERFACE, origin, owner.display(), type.kind());
    }
  }
}
