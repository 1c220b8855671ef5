package dev.databacon.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import dev.databacon.processor.model.Origin;
import java.util.List;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Keeps generated code free of warnings where the user's schema is deprecated: what is generated
 * for a deprecated field is deprecated as well, and what mentions a deprecated interface may.
 */
final class Deprecation {
  private static final AnnotationSpec DEPRECATED = AnnotationSpec.builder(Deprecated.class).build();
  private static final AnnotationSpec ALLOWED =
      AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", "$S", "deprecation")
          .build();

  private Deprecation() {}

  // @Deprecated
  static List<AnnotationSpec> ofMember(Origin field) {
    return isDeprecated(field.element()) ? List.of(DEPRECATED) : List.of();
  }

  // @SuppressWarnings("deprecation")
  static List<AnnotationSpec> ofType(Origin type) {
    return isDeprecated(type.element()) ? List.of(ALLOWED) : List.of();
  }

  private static boolean isDeprecated(@Nullable Element element) {
    return element != null && element.getAnnotation(Deprecated.class) != null;
  }
}
