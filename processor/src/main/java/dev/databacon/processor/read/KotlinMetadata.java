package dev.databacon.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What the metadata annotation of a Kotlin type tells that its Java stub does not.
 *
 * <p>The stub leaves out members that Java could not call. Their names still stand in the string
 * table of the metadata, which is all that is used here.
 */
final class KotlinMetadata {
  /** The end that Kotlin gives to the names of functions with value classes in the signature. */
  private static final Pattern MANGLED = Pattern.compile("([A-Za-z_]\\w*)-[\\w-]{7}");

  private static final Pattern GETTER = Pattern.compile("get[^a-z].*");

  private static final Pattern WORDS = Pattern.compile("[\\w ]* [\\w ]*");

  private KotlinMetadata() {}

  static boolean isKotlin(TypeElement type) {
    return of(type).isPresent();
  }

  /** Names of members that the type's Java stub leaves out. */
  static List<String> hidden(TypeElement type, boolean noParameters) {
    Set<String> written = new HashSet<>(List.of("true", "false", "null"));
    type.getEnclosedElements().forEach(member -> addTexts(member, written));
    addTexts(type, written);
    return of(type).stream()
        .flatMap(metadata -> strings(metadata).stream())
        .filter(name -> !written.contains(name))
        .filter(
            name ->
                MANGLED.matcher(name).matches()
                    || WORDS.matcher(name).matches()
                    || (noParameters && SourceVersion.isKeyword(name)))
        .map(name -> property(MANGLED.matcher(name).replaceFirst("$1")))
        .distinct()
        .toList();
  }

  /** The property of a getter, since the table has both. */
  static String property(String name) {
    return GETTER.matcher(name).matches()
        ? Character.toLowerCase(name.charAt(3)) + name.substring(4)
        : name;
  }

  /** Texts in annotations, which Kotlin 2.4 and later keep in the same table as names. */
  private static void addTexts(Element element, Set<String> texts) {
    for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
      if (isMetadata(annotation)) {
        continue;
      }
      for (AnnotationValue value : annotation.getElementValues().values()) {
        if (value.getValue() instanceof List<?> several) {
          several.forEach(each -> texts.add(String.valueOf(((AnnotationValue) each).getValue())));
        } else {
          texts.add(String.valueOf(value.getValue()));
        }
      }
    }
  }

  private static Optional<? extends AnnotationMirror> of(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .filter(KotlinMetadata::isMetadata)
        .findFirst();
  }

  private static boolean isMetadata(AnnotationMirror annotation) {
    return annotation.getAnnotationType().toString().equals("kotlin.Metadata");
  }

  private static List<String> strings(AnnotationMirror metadata) {
    return metadata.getElementValues().entrySet().stream()
        .filter(e -> e.getKey().getSimpleName().contentEquals("d2"))
        .flatMap(e -> ((List<?>) e.getValue().getValue()).stream())
        .map(v -> String.valueOf(((AnnotationValue) v).getValue()))
        .toList();
  }
}
