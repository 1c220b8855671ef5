package dev.databacon.processor.declaration;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A type as a method's return type or a class literal names it. */
public sealed interface JavaType {

  /** As people write it, with simple names. */
  String text();

  /** A primitive type or void, by its keyword. */
  record Primitive(String text) implements JavaType {}

  /** An array. */
  record Array(JavaType component) implements JavaType {
    @Override
    public String text() {
      return component.text() + "[]";
    }
  }

  /**
   * A class, interface, enum or record.
   *
   * @param raw whether type arguments are missing
   */
  record Named(ClassName name, List<JavaType> arguments, boolean raw) implements JavaType {
    public Named {
      arguments = List.copyOf(arguments);
    }

    @Override
    public String text() {
      String simple = String.join(".", name.simpleNames());
      return arguments.isEmpty()
          ? simple
          : arguments.stream()
              .map(JavaType::text)
              .collect(Collectors.joining(", ", simple + "<", ">"));
    }

    /** Whether it is that class, with any arguments. */
    public boolean is(Class<?> type) {
      return name.equals(ClassName.get(type));
    }

    /** Its one type argument, if it is that class and has one. */
    public @Nullable JavaType argumentOf(Class<?> type) {
      return is(type) && arguments.size() == 1 ? arguments.get(0) : null;
    }
  }

  /** A wildcard, type variable or intersection. */
  record Other(String text) implements JavaType {}

  /** A type that does not exist, or not yet. */
  record Unresolved(String text) implements JavaType {}

  /** Whether a type that does not exist occurs in it. */
  default boolean unresolved() {
    if (this instanceof Array array) {
      return array.component().unresolved();
    }
    return this instanceof Unresolved
        || (this instanceof Named named
            && named.arguments().stream().anyMatch(JavaType::unresolved));
  }
}
