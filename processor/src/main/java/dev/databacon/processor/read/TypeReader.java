package dev.databacon.processor.read;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.MethodDeclaration;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.declaration.TypeDeclaration.Constant;
import dev.databacon.processor.declaration.TypeDeclaration.Kind;
import dev.databacon.processor.declaration.TypeDeclaration.Visibility;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.Origin;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Reads one type, with its members where they matter. */
final class TypeReader {
  private final Elements elements;

  TypeReader(Elements elements) {
    this.elements = elements;
  }

  /** Reads a type; the methods and supertypes of an interface only when asked for. */
  TypeDeclaration read(TypeElement type, boolean methods) {
    List<Mark> marks = MarkReader.read(type);
    Kind kind = kind(type);
    boolean deep = methods && kind == Kind.INTERFACE;
    List<MethodDeclaration> own = deep ? new MethodReader(elements, type).read() : List.of();
    String doc = elements.getDocComment(type);
    return new TypeDeclaration(
        name(type, marks),
        kind,
        !type.getTypeParameters().isEmpty(),
        KotlinMetadata.isKotlin(type),
        visibility(type),
        marks,
        deep ? type.getInterfaces().stream().map(JavaTypeReader::read).toList() : List.of(),
        own,
        kind == Kind.ENUM ? constants(type) : List.of(),
        hasComponents(type, kind, marks) ? ComponentReader.read(type) : List.of(),
        deep ? KotlinMetadata.hidden(type) : List.of(),
        doc == null ? "" : doc,
        Origin.of(type));
  }

  /** Of classes only shapes are taken apart, and of those only what Kotlin says can be. */
  private static boolean hasComponents(TypeElement type, Kind kind, List<Mark> marks) {
    boolean shape = marks.stream().anyMatch(m -> m.kind() == Mark.Kind.SHAPE);
    return kind == Kind.RECORD
        || (kind == Kind.CLASS && shape && ComponentReader.isDataClass(type));
  }

  private static InterfaceName name(TypeElement type, List<Mark> marks) {
    ClassName java = ClassName.get(type);
    return marks.stream()
        .filter(m -> m.kind() == Mark.Kind.WAS)
        .map(m -> new InterfaceName(java, binary(m.text("value"))))
        .findFirst()
        .orElse(InterfaceName.of(java));
  }

  /** The binary name for a canonical one, whose types begin with a capital letter by convention. */
  static String binary(String canonical) {
    return canonical.replaceAll("(?<=\\.[A-Z]\\w{0,200}|^[A-Z]\\w{0,200})\\.", "\\$");
  }

  static Kind kind(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> Kind.INTERFACE;
      case ENUM -> Kind.ENUM;
      case RECORD -> Kind.RECORD;
      case ANNOTATION_TYPE -> Kind.ANNOTATION;
      // kapt shows a @JvmRecord class, which will be a record, as a class.
      default -> ComponentReader.isKotlinRecord(type) ? Kind.RECORD : Kind.CLASS;
    };
  }

  private static Visibility visibility(TypeElement type) {
    Visibility visibility = Visibility.EVERYWHERE;
    for (Element e = type;
        e != null && e.getKind() != ElementKind.PACKAGE;
        e = e.getEnclosingElement()) {
      boolean named = e.getKind().isClass() || e.getKind().isInterface();
      if (!named || e.getModifiers().contains(Modifier.PRIVATE)) {
        return Visibility.NOWHERE;
      }
      if (!e.getModifiers().contains(Modifier.PUBLIC)) {
        visibility = Visibility.PACKAGE;
      }
    }
    return visibility;
  }

  private static List<Constant> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(e -> e.getKind() == ElementKind.ENUM_CONSTANT)
        .map(e -> new Constant(e.getSimpleName().toString(), MarkReader.read(e), Origin.of(e)))
        .toList();
  }
}
