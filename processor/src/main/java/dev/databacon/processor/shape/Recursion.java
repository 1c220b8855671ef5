package dev.databacon.processor.shape;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.declaration.TypeDeclaration.Component;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which shapes a shape contains, as far as the types of its components say. */
final class Recursion {
  private Recursion() {}

  /** Whether a shape is a component of itself. */
  static boolean isDirect(ShapeSite shape) {
    return within(shape).stream().anyMatch(inner -> inner.name().equals(shape.name()));
  }

  /** Whether a shape contains another, directly or by way of others, but not by way of itself. */
  static boolean contains(ShapeSite outer, ShapeSite wanted) {
    return contains(outer, wanted.name(), new HashSet<>());
  }

  private static boolean contains(ShapeSite outer, ClassName wanted, Set<ClassName> seen) {
    return seen.add(outer.name())
        && within(outer).stream()
            .anyMatch(inner -> inner.name().equals(wanted) || contains(inner, wanted, seen));
  }

  private static List<ShapeSite> within(ShapeSite shape) {
    return shape.type().components().stream()
        .map(Component::type)
        .flatMap(type -> element(shape, type).stream())
        .toList();
  }

  private static Optional<ShapeSite> element(ShapeSite shape, JavaType type) {
    if (!(type instanceof JavaType.Named named)) {
      return Optional.empty();
    }
    JavaType list = named.argumentOf(List.class);
    JavaType optional = named.argumentOf(Optional.class);
    TypeDeclaration element =
        shape.all().type(list != null ? list : optional != null ? optional : type);
    return Optional.ofNullable(element).flatMap(e -> ShapeSite.of(shape.all(), e));
  }
}
