package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;

/** A node type inherits only from interfaces that are none. */
final class NodesDoNotExtendNodes implements Rule<Owner> {
  @Override
  public void check(Owner owner, Report.Builder report) {
    for (TypeDeclaration type : Inheritance.types(owner.all(), owner.type())) {
      if (owner.role() == Owner.Role.NODE && type.node() && !type.equals(owner.type())) {
        report.add(Code.NODE_EXTENDS_NODE, owner.type().origin(), owner.display(), type.name());
      }
    }
  }
}
