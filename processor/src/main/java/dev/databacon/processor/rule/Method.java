package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.MethodDeclaration;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.model.Origin;
import java.util.List;

/** A method of an interface, before it is known whether it is a sound field. */
record Method(Owner owner, MethodDeclaration declaration) {

  /** As messages name it: with its annotation, if it has exactly one. */
  String display() {
    List<Mark> marks = declaration.fieldMarks();
    return (marks.size() == 1 ? marks.get(0).kind() + " " : "") + declaration.display();
  }

  Origin origin() {
    return declaration.origin();
  }

  /** Whether the interface that declares it was written in Kotlin. */
  boolean kotlin() {
    TypeDeclaration declaring = owner.all().type(declaration.owner());
    return declaring != null && declaring.kotlin();
  }
}
