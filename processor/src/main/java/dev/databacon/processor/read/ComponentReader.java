package dev.databacon.processor.read;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration.Component;
import dev.databacon.processor.model.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Reads the components of a record of Java, or of Kotlin as kapt shows it, or of a data class. */
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

  /** Whether a type is a Kotlin data class, whose instances can be taken apart. */
  static boolean isDataClass(TypeElement type) {
    return KotlinMetadata.isKotlin(type)
        && ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(m -> m.getSimpleName().contentEquals("component1"));
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
    return type.getRecordComponents().stream()
        .map(c -> component(type, c, c.asType(), false, Stream.of(c)))
        .toList();
  }

  /** The order is that of the constructor, the types are those of the accessors. */
  private static List<Component> kotlin(TypeElement type) {
    return ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
        .filter(c -> isKotlinRecord(type) || !c.getModifiers().contains(Modifier.PRIVATE))
        .max(Comparator.comparingInt(c -> c.getParameters().size()))
        .stream()
        .flatMap(constructor -> constructor.getParameters().stream())
        .flatMap(parameter -> accessors(type, parameter).map(a -> kotlin(type, parameter, a)))
        .toList();
  }

  private static Stream<ExecutableElement> accessors(TypeElement type, VariableElement parameter) {
    String name = parameter.getSimpleName().toString();
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(a -> a.getParameters().isEmpty())
        .filter(
            a ->
                a.getSimpleName().contentEquals(name)
                    || a.getSimpleName().contentEquals(KotlinMetadata.getter(name)))
        .limit(1);
  }

  private static Component kotlin(
      TypeElement type, VariableElement parameter, ExecutableElement accessor) {
    boolean nonNull = MethodReader.nonNull(accessor);
    return component(
        type, parameter, accessor.getReturnType(), nonNull, Stream.of(accessor, parameter));
  }

  private static Component component(
      TypeElement type, Element declared, TypeMirror of, boolean nonNull, Stream<Element> marked) {
    String name = declared.getSimpleName().toString();
    Element field = field(type, name);
    List<Mark> marks =
        new ArrayList<>(marked.flatMap(m -> MarkReader.read(m, field).stream()).toList());
    if (marks.isEmpty()) {
      marks.addAll(MarkReader.read(field));
    }
    return new Component(name, JavaTypeReader.read(of), nonNull, marks, Origin.of(field));
  }
}
