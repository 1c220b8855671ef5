package dev.databacon.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.databacon.processor.model.FieldName;
import dev.databacon.processor.model.Slot;
import dev.databacon.processor.model.ValueType;

/** The expression of the key of a property or of a node's own value. */
final class PropertyExpression {
  private PropertyExpression() {}

  // TYPE.apart("raw", 0x1f30c2a7, Codecs.BYTES)
  static CodeBlock apart(FieldName name, String context, Slot slot) {
    CodeBlock codec = CodecExpression.of(slot.type());
    return withZero(CodeBlock.of("TYPE.apart($S, $L, $L)", name.name(), context, codec), slot);
  }

  // TYPE.ofInt("visits", "k3f9").orElse(0)
  // TYPE.property("content", "v2c8", RecordCodec…)
  static CodeBlock packed(FieldName name, String key, Slot slot) {
    CodeBlock packed =
        slot.type() instanceof ValueType.Scalar scalar
            ? CodeBlock.of("TYPE.of$L($S, $S)", word(scalar), name.name(), key)
            : CodeBlock.of(
                "TYPE.property($S, $S, $L)", name.name(), key, CodecExpression.of(slot.type()));
    return withZero(packed, slot);
  }

  private static CodeBlock withZero(CodeBlock key, Slot slot) {
    return slot.presence() == Slot.Presence.PRIMITIVE
        ? CodeBlock.of("$L.orElse($L)", key, Slots.zero(slot.type()))
        : key;
  }

  /** What the node type's factory for a scalar is called behind {@code of}. */
  private static String word(ValueType.Scalar scalar) {
    return switch (scalar) {
      case INT -> "Int";
      case LONG -> "Long";
      case DOUBLE -> "Double";
      case BOOLEAN -> "Boolean";
      case STRING -> "String";
      case BIG_DECIMAL -> "Decimal";
      case UUID -> "Uuid";
      case INSTANT -> "Instant";
      case LOCAL_DATE -> "LocalDate";
      case DURATION -> "Duration";
      case BYTES -> throw new IllegalArgumentException("byte[] is always stored apart");
    };
  }
}
