package dev.databacon.processor.read;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration.Component;
import dev.databacon.processor.model.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the components of a record of Java, or of Kotlin as kapt shows it. */
final class ComponentReader {
  private ComponentReader() {}

  static List<Component> read(TypeElement type) {
    return type.getKind() == ElementKind.RECORD ? java(type) : kotlin(type);
  }

  /** Whether a type is a Kotlin class that the Kotlin compiler will make a record. */
  static boolean isKotlinRecord(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(a -> a.getAnnotationType().toString().equals("kotlin.jvm.JvmRecord"));
  }

  /** The field of a record's component: unlike the component it has a place in the source. */
  static Element field(TypeElement type, String component) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals(component))
        .findFirst()
        .map(Element.class::cast)
        .orElse(type);
  }

  private static List<Component> java(TypeElement type) {
    return type.getRecordComponents().stream().map(c -> component(type, c, c.asType())).toList();
  }

  /** The order is that of the constructor, the types are those of the accessors. */
  private static List<Component> kotlin(TypeElement type) {
    List<ExecutableElement> accessors = ElementFilter.methodsIn(type.getEnclosedElements());
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .max(Comparator.comparingInt(c -> c.getParameters().size()))
        .stream()
        .flatMap(constructor -> constructor.getParameters().stream())
        .flatMap(
            parameter ->
                accessors.stream()
                    .filter(a -> a.getSimpleName().equals(parameter.getSimpleName()))
                    .filter(a -> a.getParameters().isEmpty()))
        .map(accessor -> component(type, accessor, accessor.getReturnType()))
        .toList();
  }

  private static Component component(TypeElement type, Element declared, TypeMirror of) {
    String name = declared.getSimpleName().toString();
    Element field = field(type, name);
    List<Mark> marks = new ArrayList<>(MarkReader.read(declared, field));
    if (marks.isEmpty()) {
      marks.addAll(MarkReader.read(field));
    }
    return new Component(name, JavaTypeReader.read(of), marks, Origin.of(field));
  }
}
