package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.MethodDeclaration;
import dev.databacon.processor.model.FieldName;
import dev.databacon.processor.model.Origin;

/** A method with the one annotation that makes it a field of its interface. */
public record FieldSite(Owner owner, MethodDeclaration method, Mark mark) {

  /** As messages name it: {@code @Prop User.password}. */
  public String display() {
    return mark.kind() + " " + method.display();
  }

  /** What it is called. */
  public FieldName name() {
    return method.name();
  }

  /** The type of the method. */
  public JavaType type() {
    return method.returns();
  }

  /** Where its annotation stands. */
  public Origin origin() {
    return mark.origin();
  }

  /** Whether it has that annotation. */
  public boolean is(Mark.Kind kind) {
    return mark.kind() == kind;
  }
}
