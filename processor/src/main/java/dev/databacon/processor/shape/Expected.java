package dev.databacon.processor.shape;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.rule.FieldSite;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The types that a component may have by what it names, lists of nodes apart.
 *
 * @param what what it names, and of which type that is
 * @param write the types to write, in words
 * @param test whether a type is one of them
 */
record Expected(String what, String write, Predicate<JavaType> test) {
  private static final Map<String, Class<?>> BOXES =
      Map.of(
          "int",
          Integer.class,
          "long",
          Long.class,
          "double",
          Double.class,
          "boolean",
          Boolean.class);

  /** What is expected of a component; null where it names nothing, or a list of nodes. */
  static @Nullable Expected of(ComponentSite component) {
    FieldSite field = component.field();
    return switch (component.meaning()) {
      case ID -> of("the id of a node is a long", new JavaType.Primitive("long"));
      case COUNT -> field == null || !Relations.many(field) ? null : count(field);
      case FIELD -> field == null ? null : field(component, field);
      case EDGE_FIELD -> field == null ? null : value(field);
      case AMBIGUOUS, SELF, BROKEN, UNKNOWN -> null;
    };
  }

  /** Whether a component may have that type. */
  boolean accepts(JavaType type) {
    return test.test(type);
  }

  private static Expected count(FieldSite field) {
    return new Expected(
        "the number of " + field.display() + " is an int or a long",
        "int or long",
        type -> type.text().equals("int") || type.text().equals("long"));
  }

  private static @Nullable Expected field(ComponentSite component, FieldSite field) {
    return switch (field.mark().kind()) {
      case RELATION, CHILD, PARENT -> component.many() ? null : node(component, field);
      case LOCK -> null;
      default -> value(field);
    };
  }

  private static Expected value(FieldSite field) {
    return of(field.display() + " is " + field.type().text(), field.type());
  }

  private static Expected of(String what, JavaType declared) {
    JavaType boxed = boxed(declared);
    boolean primitive = declared instanceof JavaType.Primitive;
    return new Expected(
        what,
        primitive ? declared.text() : boxed.text(),
        type ->
            (primitive && type.equals(declared))
                || type.equals(boxed)
                || (type instanceof JavaType.Named named
                    && boxed.equals(named.argumentOf(Optional.class))));
  }

  private static @Nullable Expected node(ComponentSite component, FieldSite field) {
    TypeDeclaration target = component.target();
    if (target == null) {
      return null;
    }
    String write =
        "a record with @Shape("
            + target.name()
            + ".class), or "
            + target.name().generated("Node").simpleName();
    return new Expected(
        field.display() + " leads to a " + target.name(),
        write,
        type ->
            component.nested().isPresent()
                || ComponentSite.isHandle(component.elementType(), target));
  }

  /** The reference type of a primitive, what an optional holds, or the type itself. */
  private static JavaType boxed(JavaType declared) {
    if (declared instanceof JavaType.Named named) {
      JavaType held = named.argumentOf(Optional.class);
      return held == null ? declared : held;
    }
    Class<?> box = BOXES.get(declared.text());
    return box == null ? declared : new JavaType.Named(ClassName.get(box), List.of(), false);
  }
}
