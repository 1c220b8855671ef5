package dev.databacon.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.databacon.processor.model.EnumType;
import dev.databacon.processor.model.RecordType;
import dev.databacon.processor.model.Slot;
import dev.databacon.processor.model.ValueType;
import java.util.Optional;

/** The expression of the codec of a value type. */
final class CodecExpression {
  private CodecExpression() {}

  static CodeBlock of(ValueType type) {
    if (type instanceof ValueType.Scalar scalar) {
      return scalar(scalar);
    } else if (type instanceof ValueType.OfEnum constant) {
      return enumeration(constant.type());
    } else if (type instanceof ValueType.OfRecord fields) {
      return record(fields.type());
    } else if (type instanceof ValueType.OfList list) {
      return collection("list", list.element());
    } else if (type instanceof ValueType.OfSet set) {
      return collection("set", set.element());
    } else if (type instanceof ValueType.OfMap map) {
      return collection("map", map.value());
    }
    throw new IllegalStateException("unknown value type: " + type);
  }

  // Codecs.STRING
  private static CodeBlock scalar(ValueType.Scalar scalar) {
    return CodeBlock.of(
        "$T.$L",
        RuntimeTypes.CODECS,
        scalar == ValueType.Scalar.BIG_DECIMAL ? "DECIMAL" : scalar.name());
  }

  // Codecs.list(Codecs.STRING)
  private static CodeBlock collection(String kind, ValueType element) {
    return CodeBlock.of("$T.$L($L)", RuntimeTypes.CODECS, kind, of(element));
  }

  // Codecs.enumeration(User.Role.values()).alsoNamed("BOSS", User.Role.ADMIN)
  private static CodeBlock enumeration(EnumType type) {
    CodeBlock.Builder codec =
        CodeBlock.builder().add("$T.enumeration($T.values())", RuntimeTypes.CODECS, type.name());
    for (EnumType.Constant constant : type.constants()) {
      if (!constant.first().equals(constant.name())) {
        codec.add("$Z.alsoNamed($S, $T.$L)", constant.first(), type.name(), constant.name());
      }
    }
    return codec.build();
  }

  // RecordCodec.<Doc.Content>builder("com.acme.Doc$Content")
  //     .component("path", Codecs.STRING, Doc.Content::path)
  //     .component("size", Codecs.INT, 0, Doc.Content::size)
  //     .component("note", Codecs.STRING, r -> r.note().orElse(null))
  //     .build(
  //         in -> new Doc.Content(in.next(), in.next(), Optional.ofNullable(in.next())))
  private static CodeBlock record(RecordType type) {
    CodeBlock.Builder codec =
        CodeBlock.builder()
            .add(
                "\n$>$>$T.<$T>builder($S)$>$>",
                RuntimeTypes.RECORD_CODEC,
                type.name(),
                type.first());
    CodeBlock.Builder arguments = CodeBlock.builder();
    for (RecordType.Component component : type.components()) {
      Slot slot = component.slot();
      codec.add("\n.component($S, $L", component.first(), of(slot.type()));
      if (slot.presence() == Slot.Presence.PRIMITIVE) {
        codec.add(", $L", Slots.zero(slot.type()));
      }
      codec.add(",$W$L)", getter(type, component));
      arguments.add(arguments.isEmpty() ? "" : ",$W").add(next(slot));
    }
    return codec.add("\n.build(in ->$Wnew $T($L))$<$<$<$<", type.name(), arguments.build()).build();
  }

  // Doc.Content::path     r -> r.note().orElse(null)
  private static CodeBlock getter(RecordType type, RecordType.Component component) {
    return component.slot().presence() == Slot.Presence.OPTIONAL
        ? CodeBlock.of("r -> r.$N().orElse(null)", component.name())
        : CodeBlock.of("$T::$N", type.name(), component.name());
  }

  // in.next()     Optional.ofNullable(in.<String>next())
  private static CodeBlock next(Slot slot) {
    return slot.presence() == Slot.Presence.OPTIONAL
        ? CodeBlock.of("$T.ofNullable(in.<$T>next())", Optional.class, slot.type().typeName())
        : CodeBlock.of("in.<$T>next()", slot.type().typeName());
  }
}
