package dev.databacon.processor.value;

import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.TypeDeclaration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What to write instead of a type that cannot be stored. */
final class Unsupported {
  private static final String SUPPORTED =
      "Use int, long, double, boolean or their boxes, String, byte[], BigDecimal, UUID, Instant,"
          + " LocalDate, Duration, an enum, a record, or a List, Set or Map<String, ...> of these.";

  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("byte", "Use int."),
          Map.entry("short", "Use int."),
          Map.entry("char", "Use String."),
          Map.entry("float", "Use double."),
          Map.entry("void", "Return the type of what is stored."),
          Map.entry("java.lang.Byte", "Use Integer."),
          Map.entry("java.lang.Short", "Use Integer."),
          Map.entry("java.lang.Character", "Use String."),
          Map.entry("java.lang.Float", "Use Double."),
          Map.entry("java.math.BigInteger", "Use BigDecimal."),
          Map.entry("java.util.Date", "Use Instant."),
          Map.entry("java.time.LocalDateTime", "Use Instant, or LocalDate for a day."),
          Map.entry("java.time.OffsetDateTime", "Use Instant."),
          Map.entry("java.time.ZonedDateTime", "Use Instant, and a String for the zone."),
          Map.entry("java.util.Collection", "Use List or Set."),
          Map.entry("java.lang.Iterable", "Use List or Set."),
          Map.entry("java.util.ArrayList", "Use List."),
          Map.entry("java.util.LinkedList", "Use List."),
          Map.entry("java.util.HashSet", "Use Set."),
          Map.entry("java.util.HashMap", "Use Map."),
          Map.entry("java.util.OptionalInt", "Use Optional<Integer>."),
          Map.entry("java.util.OptionalLong", "Use Optional<Long>."),
          Map.entry("java.util.OptionalDouble", "Use Optional<Double>."));

  private static final List<String> PRIMITIVES_WITH_BOX =
      List.of("int", "long", "double", "boolean");

  private Unsupported() {}

  static String mend(JavaType type, @Nullable TypeDeclaration declaration) {
    if (type instanceof JavaType.Primitive primitive) {
      return INSTEAD.getOrDefault(primitive.text(), SUPPORTED);
    }
    if (type instanceof JavaType.Array array) {
      return array(array.component());
    }
    if (type instanceof JavaType.Other) {
      return "Name one type: wildcards and type variables cannot be stored.";
    }
    return type instanceof JavaType.Named named ? named(named, declaration) : SUPPORTED;
  }

  private static String array(JavaType component) {
    String text = component.text();
    if (PRIMITIVES_WITH_BOX.contains(text)) {
      text =
          text.equals("int")
              ? "Integer"
              : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
    return "Use List<" + text + ">; the only array that can be stored is byte[].";
  }

  private static String named(JavaType.Named type, @Nullable TypeDeclaration declaration) {
    if (type.raw()) {
      return "Write its type arguments.";
    }
    if (type.is(Optional.class)) {
      return "Use Optional only as the whole type of a method or record component.";
    }
    if (type.is(Map.class)) {
      return "Use Map<String, ...>: the keys of a stored map are strings.";
    }
    if (declaration != null && declaration.node()) {
      return "Make the method a @Relation to store connections between nodes.";
    }
    if (declaration != null && declaration.kind() == TypeDeclaration.Kind.RECORD) {
      return "Use a record without type parameters.";
    }
    if (declaration != null && declaration.kotlin()) {
      return "Use a @JvmRecord data class, or one of the types of the guide's list.";
    }
    return INSTEAD.getOrDefault(type.name().canonicalName(), SUPPORTED);
  }
}
