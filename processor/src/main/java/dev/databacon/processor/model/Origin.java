package dev.databacon.processor.model;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * Where something of the schema was declared, as exactly as is known.
 *
 * @param element the type, method or constant; null only in tests without a compiler
 * @param annotation the annotation on it, if one declared it
 * @param value the annotation's value that is meant, if a single one is
 * @param through the user's type that inherited the element from elsewhere, so that a message can
 *     be shown there when the element itself has no source
 */
public record Origin(
    @Nullable Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue value,
    @Nullable Element through) {

  /** The origin of a model that no compiler has read. */
  public static final Origin NOWHERE = new Origin(null, null, null, null);

  /** The origin of an element, without an annotation. */
  public static Origin of(Element element) {
    return new Origin(element, null, null, null);
  }

  /** The origin of what an annotation on the element declares. */
  public static Origin of(Element element, @Nullable AnnotationMirror annotation) {
    return new Origin(element, annotation, null, null);
  }

  /** The same element and annotation, at one of the annotation's values; at itself for null. */
  public Origin at(@Nullable AnnotationValue member) {
    return member == null ? this : new Origin(element, annotation, member, through);
  }

  /** The same place, seen from a type that inherits it. */
  public Origin through(Element type) {
    return new Origin(element, annotation, value, type);
  }
}
