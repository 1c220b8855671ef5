package dev.databacon.processor.value;

import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.model.EnumType;
import java.util.List;

/** Reads the names of enum constants and of what else has a first name. */
public final class Enums {
  private Enums() {}

  /** The enum that a type declares. */
  public static EnumType of(TypeDeclaration type) {
    List<EnumType.Constant> constants =
        type.constants().stream()
            .map(c -> new EnumType.Constant(c.name(), first(c.marks(), c.name())))
            .toList();
    return new EnumType(type.name().java(), constants, retired(type), type.origin());
  }

  /** The name in {@code @Was}, else the name that it has. */
  public static String first(List<Mark> marks, String name) {
    return marks.stream()
        .filter(m -> m.kind() == Mark.Kind.WAS)
        .map(m -> m.text("value"))
        .findFirst()
        .orElse(name);
  }

  /** The names in the {@code @Retired} of a type. */
  public static List<String> retired(TypeDeclaration type) {
    return type.retired().stream().map(n -> n.value().toString()).toList();
  }
}
