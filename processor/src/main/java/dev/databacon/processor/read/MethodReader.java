package dev.databacon.processor.read;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.MethodDeclaration;
import dev.databacon.processor.declaration.MethodDeclaration.Body;
import dev.databacon.processor.declaration.MethodDeclaration.Trait;
import dev.databacon.processor.model.FieldName;
import dev.databacon.processor.model.Origin;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the methods of one interface. */
final class MethodReader {
  private final Elements elements;
  private final TypeElement type;
  private final boolean kotlin;

  MethodReader(Elements elements, TypeElement type) {
    this.elements = elements;
    this.type = type;
    this.kotlin = KotlinMetadata.isKotlin(type);
  }

  List<MethodDeclaration> read() {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream().map(this::read).toList();
  }

  private MethodDeclaration read(ExecutableElement method) {
    List<Mark> marks = MarkReader.read(method);
    String doc = elements.getDocComment(method);
    return new MethodDeclaration(
        ClassName.get(type),
        name(method, marks),
        body(method),
        JavaTypeReader.read(method.getReturnType()),
        method.getParameters().size(),
        traits(method),
        marks,
        doc == null ? "" : doc,
        Origin.of(method));
  }

  private FieldName name(ExecutableElement method, List<Mark> marks) {
    String java = method.getSimpleName().toString();
    // Kotlin's `val password` arrives as getPassword(); `val isAdmin` arrives under its own name.
    boolean noParameters = method.getParameters().isEmpty();
    String name = kotlin && noParameters ? KotlinMetadata.property(java) : java;
    String first =
        marks.stream()
            .filter(m -> m.kind() == Mark.Kind.WAS)
            .map(m -> m.text("value"))
            .findFirst()
            .orElse(name);
    return new FieldName(name, first, java);
  }

  private Body body(ExecutableElement method) {
    if (!method.getModifiers().contains(Modifier.ABSTRACT)) {
      return Body.HERE;
    }
    return kotlin && inDefaultImpls(method) ? Body.DEFAULT_IMPLS : Body.ABSTRACT;
  }

  private boolean inDefaultImpls(ExecutableElement method) {
    return ElementFilter.typesIn(type.getEnclosedElements()).stream()
        .filter(nested -> nested.getSimpleName().contentEquals("DefaultImpls"))
        .flatMap(nested -> ElementFilter.methodsIn(nested.getEnclosedElements()).stream())
        .anyMatch(copy -> copy.getSimpleName().equals(method.getSimpleName()));
  }

  private List<Trait> traits(ExecutableElement method) {
    List<Trait> traits = new ArrayList<>();
    if (!method.getTypeParameters().isEmpty()) {
      traits.add(Trait.GENERIC);
    }
    if (suspend(method)) {
      traits.add(Trait.SUSPEND);
    }
    if (kotlin && nonNull(method)) {
      traits.add(Trait.KOTLIN_NON_NULL);
    }
    if (repeatsObject(method)) {
      traits.add(Trait.OF_OBJECT);
    }
    return traits;
  }

  private static boolean suspend(ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    return !parameters.isEmpty()
        && JavaTypeReader.read(parameters.get(parameters.size() - 1).asType())
            instanceof JavaType.Named last
        && last.name().canonicalName().equals("kotlin.coroutines.Continuation");
  }

  /** Whether Kotlin says that what a method returns is never null. */
  static boolean nonNull(ExecutableElement method) {
    return !method.getReturnType().getKind().isPrimitive()
        && method.getAnnotationMirrors().stream()
            .map(a -> a.getAnnotationType().asElement().getSimpleName())
            .anyMatch(name -> name.contentEquals("NotNull"));
  }

  private boolean repeatsObject(ExecutableElement method) {
    Element object = elements.getTypeElement("java.lang.Object");
    return object.getKind() == ElementKind.CLASS
        && ElementFilter.methodsIn(object.getEnclosedElements()).stream()
            .filter(m -> m.getModifiers().contains(Modifier.PUBLIC))
            .anyMatch(m -> elements.overrides(method, m, type));
  }
}
