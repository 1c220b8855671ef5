package dev.databacon.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.Origin;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** What all generated types have in common. */
final class Types {
  private static final AnnotationSpec GENERATED =
      AnnotationSpec.builder(Generated.class)
          .addMember("value", "$S", "dev.databacon.processor")
          .build();
  private static final AnnotationSpec NULL_MARKED =
      AnnotationSpec.builder(NullMarked.class).build();
  private static final AnnotationSpec NULLABLE = AnnotationSpec.builder(Nullable.class).build();

  private Types() {}

  // @Generated("dev.databacon.processor")
  // @NullMarked
  // public final class UserNode
  static TypeSpec.Builder finalClass(ClassName name, boolean isPublic, Origin origin) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(name)
            .addAnnotation(GENERATED)
            .addAnnotation(NULL_MARKED)
            .addAnnotations(Deprecation.ofType(origin))
            .addModifiers(Modifier.FINAL);
    return isPublic ? type.addModifiers(Modifier.PUBLIC) : type;
  }

  // public final class DocScoreEdge implements Doc.Score
  static TypeSpec.Builder implementing(
      InterfaceName schema, ClassName name, boolean isPublic, Origin origin) {
    TypeSpec.Builder type = finalClass(name, isPublic, origin).addSuperinterface(schema.java());
    // A type nested in the interface is inherited, and would hide an import of the same name.
    return origin.element() instanceof TypeElement element
        ? type.avoidClashesWithNestedClasses(element)
        : type;
  }

  // public static final class Draft extends FlagDraft
  static TypeSpec.Builder draft(ClassName name, ClassName base) {
    return TypeSpec.classBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .superclass(base);
  }

  // private UserFields() {}
  static MethodSpec hiddenConstructor() {
    return MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build();
  }

  // Consumer<DocScoreEdge.Draft>
  static TypeName consumerOf(TypeName draft) {
    return ParameterizedTypeName.get(ClassName.get(Consumer.class), draft);
  }

  // @Nullable String
  static TypeName nullable(TypeName type) {
    return type.isPrimitive() ? type : type.annotated(NULLABLE);
  }

  // public Draft() {}
  static MethodSpec publicDraftConstructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Docs.of("Sets nothing yet; no network."))
        .build();
  }
}
