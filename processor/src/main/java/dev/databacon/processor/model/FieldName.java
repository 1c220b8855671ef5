package dev.databacon.processor.model;

import java.util.Locale;

/**
 * How a field of the schema is called.
 *
 * @param name its name, as in {@code inverse = "name"} and in generated members
 * @param first the simple name under which its data was first stored: that of {@code @Was}, else
 *     {@code name}
 * @param method the method that declares it: {@code name}, or {@code getName} for a Kotlin property
 */
public record FieldName(String name, String first, String method) {

  /** The name of a field that was never renamed and whose method is called the same. */
  public static FieldName of(String name) {
    return new FieldName(name, name, name);
  }

  /** The name of its constant, such as {@code CORPUS_COUNT} for {@code corpusCount}. */
  public String constant() {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
        .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
        .toUpperCase(Locale.ROOT);
  }

  /** The name with a capital first letter, as in {@code byUsername}. */
  public String capitalised() {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  @Override
  public String toString() {
    return name;
  }
}
