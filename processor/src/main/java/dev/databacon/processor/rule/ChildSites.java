package dev.databacon.processor.rule;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.MethodDeclaration;
import dev.databacon.processor.declaration.TypeDeclaration;
import java.util.List;

/** The lists of children that a type declares or inherits. */
public final class ChildSites {
  private ChildSites() {}

  /** The lists of a parent's type that hold nodes of the type that declares a field. */
  public static List<MethodDeclaration> of(FieldSite field, TypeDeclaration parent) {
    return of(field.owner().all(), parent, field.owner().type().name().java());
  }

  private static List<MethodDeclaration> of(
      Declarations all, TypeDeclaration parent, ClassName child) {
    return Inheritance.methods(all, parent).stream()
        .filter(method -> method.mark(Mark.Kind.CHILD).isPresent())
        .filter(method -> holds(method.returns(), child))
        .toList();
  }

  private static boolean holds(JavaType type, ClassName child) {
    return RelationSite.many(type)
        && type instanceof JavaType.Named list
        && !list.raw()
        && list.arguments().get(0) instanceof JavaType.Named element
        && element.name().equals(child);
  }
}
