package dev.databacon.processor.read;

import dev.databacon.processor.declaration.Declarations.Stray;
import dev.databacon.processor.declaration.Mark;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Finds annotations of a schema where they mean nothing, or nothing yet. */
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
        .filter(mark -> stray(mark.kind(), inInterface))
        .map(mark -> new Stray(mark, type.getSimpleName() + name, TypeReader.kind(type)));
  }

  private static boolean stray(Mark.Kind kind, boolean inInterface) {
    return switch (kind) {
      case SHAPE, FIRST -> true;
      default -> kind.field() && !inInterface;
    };
  }
}
