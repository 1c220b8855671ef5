package dev.databacon.processor.shape;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.model.Origin;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A type with {@code @Shape}. */
record ShapeSite(Declarations all, TypeDeclaration type, Mark mark) {

  /** The shape that a type declares, if it declares one. */
  static Optional<ShapeSite> of(Declarations all, TypeDeclaration type) {
    return type.mark(Mark.Kind.SHAPE).map(mark -> new ShapeSite(all, type, mark));
  }

  ClassName name() {
    return type.name().java();
  }

  Origin origin() {
    return mark.origin();
  }

  /** As messages name it: {@code @Shape DocCard}. */
  String display() {
    return "@Shape " + type.name();
  }

  /** The type in {@code @Shape}: a node type or the data of an edge, if it is right. */
  @Nullable TypeDeclaration subject() {
    return all.type(mark.typeName("value"));
  }

  /** How that type is written. */
  String subjectText() {
    var subject = mark.type("value");
    return subject == null ? "void" : subject.text();
  }

  /** The type that the user names as the far end of the edge, null if none. */
  @Nullable TypeDeclaration end() {
    return all.type(mark.typeName("node"));
  }

  /** How many levels the user asks for; 0 for no recursion. */
  int depth() {
    return mark.number("depth", 0);
  }
}
