package dev.databacon.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** A place for a value: its type, and how its absence reads. */
public record Slot(ValueType type, Presence presence) {

  /** How the absence of a value reads. */
  public enum Presence {
    /** As the zero of a primitive. */
    PRIMITIVE,
    /** As null. */
    NULLABLE,
    /** As an empty {@link Optional}. */
    OPTIONAL
  }

  /** The type as the user declared it: the primitive, the reference or the {@code Optional}. */
  public TypeName declared() {
    return switch (presence) {
      case PRIMITIVE -> type.typeName().unbox();
      case NULLABLE -> type.typeName();
      case OPTIONAL -> ParameterizedTypeName.get(ClassName.get(Optional.class), type.typeName());
    };
  }
}
