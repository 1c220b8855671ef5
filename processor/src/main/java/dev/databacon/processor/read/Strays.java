package dev.databacon.processor.read;

import dev.databacon.processor.declaration.Declarations.Stray;
import dev.databacon.processor.declaration.Mark;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Finds annotations of a schema where they mean nothing. */
final class Strays {
  private Strays() {}

  static Stream<Stray> in(Element element) {
    Element outer = element.getEnclosingElement();
    TypeElement type =
        element instanceof TypeElement itself
            ? itself
            : outer instanceof TypeElement enclosing ? enclosing : null;
    // Kotlin keeps a property's annotations on a method that stands for it; the type is told
    // anyway.
    if (type == null || element.getSimpleName().toString().endsWith("$annotations")) {
      return Stream.empty();
    }
    boolean inInterface = type.getKind() == ElementKind.INTERFACE;
    boolean member = !element.equals(type);
    String name = member ? "." + element.getSimpleName() : "";
    boolean component = type.getKind() == ElementKind.RECORD && member;
    Element shownOn =
        component ? ComponentReader.field(type, element.getSimpleName().toString()) : element;
    return MarkReader.read(element, shownOn).stream()
        .filter(mark -> mark.kind().field() && !inInterface)
        .map(mark -> new Stray(mark, type.getSimpleName() + name, TypeReader.kind(type)));
  }

  /** Finds {@code @First} and {@code @OrderBy} on what is no component of a shape. */
  static Stream<Stray> firsts(Element element) {
    TypeElement type = enclosing(element);
    if (type == null || isComponent(element, type)) {
      return Stream.empty();
    }
    String name = element.getSimpleName().toString();
    Element shownOn =
        type.getKind() == ElementKind.RECORD && hasField(type, name)
            ? ComponentReader.field(type, name)
            : element;
    return MarkReader.read(element, shownOn).stream()
        .filter(mark -> mark.kind() == Mark.Kind.FIRST || mark.kind() == Mark.Kind.ORDER_BY)
        .map(mark -> new Stray(mark, type.getSimpleName() + "." + name, TypeReader.kind(type)));
  }

  private static @Nullable TypeElement enclosing(Element element) {
    Element outer = element.getEnclosingElement();
    return outer instanceof ExecutableElement method
        ? enclosing(method)
        : outer instanceof TypeElement type ? type : null;
  }

  /** Whether it is a component or, as Java copies its annotations to, an accessor or parameter. */
  private static boolean isComponent(Element element, TypeElement type) {
    String name = element.getSimpleName().toString();
    return MarkReader.read(type).stream().anyMatch(mark -> mark.kind() == Mark.Kind.SHAPE)
        && (hasField(type, name) || hasField(type, KotlinMetadata.property(name)));
  }

  private static boolean hasField(TypeElement type, String name) {
    return !ComponentReader.field(type, name).equals(type);
  }
}
