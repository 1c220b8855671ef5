package dev.databacon.processor.read;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * What the metadata annotation of a Kotlin type tells that its Java stub does not.
 *
 * <p>The stub leaves out members that Java could not call: those with value classes in the
 * signature, names in backticks, keywords of Java as names.
 */
final class KotlinMetadata {
  private static final Pattern GETTER = Pattern.compile("get[^a-z].*");

  private KotlinMetadata() {}

  static boolean isKotlin(TypeElement type) {
    return of(type).isPresent();
  }

  /** Names of abstract functions and properties that the type's Java stub leaves out. */
  static List<String> hidden(TypeElement type) {
    return of(type).stream()
        .flatMap(m -> KotlinMembers.names(texts(m, "d1"), texts(m, "d2")).stream())
        .filter(name -> !seen(type).contains(name))
        .distinct()
        .toList();
  }

  /** The property of a getter; any other name as it is. */
  static String property(String name) {
    return GETTER.matcher(name).matches()
        ? Character.toLowerCase(name.charAt(3)) + name.substring(4)
        : name;
  }

  /** The getter of a property; one named {@code isOpen} is its own. */
  static String getter(String property) {
    return "get" + Character.toUpperCase(property.charAt(0)) + property.substring(1);
  }

  /** The names of methods, and of the properties that they may be getters of. */
  private static Set<String> seen(TypeElement type) {
    Set<String> seen =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .map(m -> m.getSimpleName().toString())
            .collect(Collectors.toCollection(HashSet::new));
    for (String method : List.copyOf(seen)) {
      seen.add(property(method));
      // Kotlin's `val URL` has the getter getURL too.
      seen.add(GETTER.matcher(method).matches() ? method.substring(3) : method);
    }
    return seen;
  }

  private static Optional<? extends AnnotationMirror> of(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .filter(a -> a.getAnnotationType().toString().equals("kotlin.Metadata"))
        .findFirst();
  }

  private static List<String> texts(AnnotationMirror metadata, String member) {
    return metadata.getElementValues().entrySet().stream()
        .filter(e -> e.getKey().getSimpleName().contentEquals(member))
        .flatMap(e -> ((List<?>) e.getValue().getValue()).stream())
        .map(v -> String.valueOf(((AnnotationValue) v).getValue()))
        .toList();
  }
}
