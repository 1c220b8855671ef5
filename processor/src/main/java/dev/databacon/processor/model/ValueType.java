package dev.databacon.processor.model;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The type of a stored value, without whether it may be absent. */
public sealed interface ValueType {

  /** The Java type; the box of a primitive. */
  TypeName typeName();

  /** The types that are not made of others. */
  enum Scalar implements ValueType {
    INT("int", ClassName.get(Integer.class)),
    LONG("long", ClassName.get(Long.class)),
    DOUBLE("double", ClassName.get(Double.class)),
    BOOLEAN("boolean", ClassName.get(Boolean.class)),
    STRING("string", ClassName.get(String.class)),
    BYTES("bytes", ArrayTypeName.of(TypeName.BYTE)),
    BIG_DECIMAL("decimal", ClassName.get(BigDecimal.class)),
    UUID("uuid", ClassName.get(UUID.class)),
    INSTANT("instant", ClassName.get(Instant.class)),
    LOCAL_DATE("date", ClassName.get(LocalDate.class)),
    DURATION("duration", ClassName.get(Duration.class));

    private final String word;

    @SuppressWarnings("ImmutableEnumChecker") // JavaPoet's names are immutable, but not marked so.
    private final TypeName typeName;

    Scalar(String word, TypeName typeName) {
      this.word = word;
      this.typeName = typeName;
    }

    /** What the lock file calls it. */
    public String word() {
      return word;
    }

    @Override
    public TypeName typeName() {
      return typeName;
    }
  }

  /** An enum, stored by the first name of its constant. */
  record OfEnum(EnumType type) implements ValueType {
    @Override
    public TypeName typeName() {
      return type.name();
    }
  }

  /** A record, stored by the first names of its components. */
  record OfRecord(RecordType type) implements ValueType {
    @Override
    public TypeName typeName() {
      return type.name();
    }
  }

  /** A list. */
  record OfList(ValueType element) implements ValueType {
    @Override
    public TypeName typeName() {
      return ParameterizedTypeName.get(ClassName.get(List.class), element.typeName());
    }
  }

  /** A set. */
  record OfSet(ValueType element) implements ValueType {
    @Override
    public TypeName typeName() {
      return ParameterizedTypeName.get(ClassName.get(Set.class), element.typeName());
    }
  }

  /** A map from strings. */
  record OfMap(ValueType value) implements ValueType {
    @Override
    public TypeName typeName() {
      return ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), value.typeName());
    }
  }
}
