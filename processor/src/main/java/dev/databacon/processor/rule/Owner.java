package dev.databacon.processor.rule;

import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.MethodDeclaration;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.model.Origin;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * An interface in the part that it plays, with its own and inherited methods.
 *
 * @param all everything that was read
 */
public record Owner(
    Declarations all, TypeDeclaration type, Role role, List<MethodDeclaration> methods) {

  /** The part that an interface plays in a schema. */
  public enum Role {
    NODE("node type"),
    EDGE("edge"),
    FLAGS("interface of flags");

    private final String words;

    Role(String words) {
      this.words = words;
    }

    @Override
    public String toString() {
      return words;
    }
  }

  /** A type, with its methods, in a part. */
  public static Owner of(Declarations all, TypeDeclaration type, Role role) {
    return new Owner(all, type, role, Inheritance.methods(all, type));
  }

  /** The method of that field name, if there is one. */
  public @Nullable MethodDeclaration method(String name) {
    return methods.stream().filter(m -> m.name().name().equals(name)).findFirst().orElse(null);
  }

  /** The relation of that name, if there is one. */
  public @Nullable FieldSite relation(String name) {
    MethodDeclaration method = method(name);
    return method == null
        ? null
        : method
            .mark(Mark.Kind.RELATION)
            .map(mark -> new FieldSite(this, method, mark))
            .orElse(null);
  }

  /** Where a type of its inheritance was declared, as seen from it. */
  Origin from(TypeDeclaration inherited) {
    Element heir = type.origin().element();
    return heir == null || inherited.equals(type)
        ? inherited.origin()
        : inherited.origin().through(heir);
  }

  String display() {
    return type.name().toString();
  }
}
