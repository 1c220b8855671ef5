package dev.databacon.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.databacon.processor.model.Slot;
import dev.databacon.processor.model.ValueType;
import java.util.Objects;
import java.util.Optional;

/** How the absence of a value shows in generated signatures and expressions. */
final class Slots {
  private Slots() {}

  // int   @Nullable String   Optional<String>
  static TypeName declared(Slot slot) {
    return slot.presence() == Slot.Presence.NULLABLE
        ? Types.nullable(slot.declared())
        : slot.declared();
  }

  // int   String   String
  static TypeName argument(Slot slot) {
    TypeName type = slot.type().typeName();
    return slot.presence() == Slot.Presence.PRIMITIVE ? type.unbox() : type;
  }

  // weight.getOrThrow()   text.get()   Optional.ofNullable(text.get())
  static CodeBlock read(Slot slot, String field) {
    return slot.presence() == Slot.Presence.PRIMITIVE
        ? CodeBlock.of("$N.getOrThrow()", field)
        : orNull(slot, CodeBlock.of("$N.get()", field));
  }

  // text.get()   Optional.ofNullable(text.get())
  static CodeBlock orNull(Slot slot, CodeBlock read) {
    return slot.presence() == Slot.Presence.OPTIONAL
        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, read)
        : read;
  }

  // Objects.requireNonNullElse(value(DocCountFields.WEIGHT), 0)
  static CodeBlock orAbsent(Slot slot, CodeBlock read) {
    return slot.presence() == Slot.Presence.PRIMITIVE
        ? CodeBlock.of("$T.requireNonNullElse($L, $L)", Objects.class, read, zero(slot.type()))
        : orNull(slot, read);
  }

  // 0   0L   0.0   false
  static CodeBlock zero(ValueType primitive) {
    return CodeBlock.of(
        switch ((ValueType.Scalar) primitive) {
          case INT -> "0";
          case LONG -> "0L";
          case DOUBLE -> "0.0";
          case BOOLEAN -> "false";
          default -> throw new IllegalArgumentException(primitive + " is not primitive");
        });
  }

  /** What a value that is absent reads as, in words. */
  static String absence(Slot slot) {
    return switch (slot.presence()) {
      case PRIMITIVE -> slot.type() == ValueType.Scalar.BOOLEAN ? "false" : "0";
      case NULLABLE -> "null";
      case OPTIONAL -> "empty";
    };
  }
}
