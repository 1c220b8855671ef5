package dev.databacon.processor.value;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.model.Origin;
import dev.databacon.processor.model.RecordType;
import dev.databacon.processor.model.Slot;
import dev.databacon.processor.model.ValueType;
import dev.databacon.processor.model.ValueType.Scalar;
import dev.databacon.processor.report.Code;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the Java type of a property, value or record component as a type that can be stored. */
public final class ValueTypes {
  private static final Map<TypeName, Scalar> SCALARS = scalars();

  private final Declarations all;
  private final Deque<ClassName> within = new ArrayDeque<>();
  private String subject;
  private Origin origin;

  private ValueTypes(Declarations all, String subject, Origin origin) {
    this.all = all;
    this.subject = subject;
    this.origin = origin;
  }

  /**
   * Reads a type as a whole.
   *
   * @param subject what has the type, for messages
   * @throws UnsupportedTypeException if it, or something in it, cannot be stored
   */
  public static Slot slot(Declarations all, JavaType type, String subject, Origin origin)
      throws UnsupportedTypeException {
    return new ValueTypes(all, subject, origin).slot(type);
  }

  private static Map<TypeName, Scalar> scalars() {
    Map<TypeName, Scalar> byType = new HashMap<>();
    for (Scalar scalar : Scalar.values()) {
      byType.put(scalar.typeName(), scalar);
    }
    return byType;
  }

  private Slot slot(JavaType type) throws UnsupportedTypeException {
    if (type instanceof JavaType.Primitive primitive) {
      return new Slot(primitive(primitive), Slot.Presence.PRIMITIVE);
    }
    if (type instanceof JavaType.Named named && named.is(Optional.class) && !named.raw()) {
      return new Slot(type(named.arguments().get(0)), Slot.Presence.OPTIONAL);
    }
    return new Slot(type(type), Slot.Presence.NULLABLE);
  }

  private ValueType primitive(JavaType.Primitive type) throws UnsupportedTypeException {
    return switch (type.text()) {
      case "int" -> Scalar.INT;
      case "long" -> Scalar.LONG;
      case "double" -> Scalar.DOUBLE;
      case "boolean" -> Scalar.BOOLEAN;
      default -> throw unsupported(type);
    };
  }

  private ValueType type(JavaType type) throws UnsupportedTypeException {
    if (type instanceof JavaType.Array array && array.component().text().equals("byte")) {
      return Scalar.BYTES;
    }
    if (!(type instanceof JavaType.Named named) || named.raw()) {
      throw unsupported(type);
    }
    Scalar scalar = SCALARS.get(named.name());
    if (scalar != null) {
      return scalar;
    }
    return named.arguments().isEmpty() ? plain(named) : container(named);
  }

  private ValueType container(JavaType.Named type) throws UnsupportedTypeException {
    JavaType first = type.arguments().get(0);
    if (type.is(List.class)) {
      return new ValueType.OfList(type(first));
    }
    if (type.is(Set.class)) {
      return new ValueType.OfSet(type(first));
    }
    if (type.is(Map.class) && first instanceof JavaType.Named key && key.is(String.class)) {
      return new ValueType.OfMap(type(type.arguments().get(1)));
    }
    throw unsupported(type);
  }

  private ValueType plain(JavaType.Named type) throws UnsupportedTypeException {
    TypeDeclaration declaration = all.type(type);
    if (declaration == null) {
      throw unsupported(type);
    }
    return switch (declaration.kind()) {
      case ENUM -> new ValueType.OfEnum(Enums.of(declaration));
      case RECORD -> new ValueType.OfRecord(record(declaration));
      case INTERFACE, CLASS, ANNOTATION -> throw unsupported(type);
    };
  }

  private RecordType record(TypeDeclaration type) throws UnsupportedTypeException {
    ClassName name = type.name().java();
    if (within.contains(name)) {
      throw new UnsupportedTypeException(
          Code.RECURSIVE_RECORD, origin, subject, type.name().toString());
    }
    within.push(name);
    String outerSubject = subject;
    Origin outerOrigin = origin;
    List<RecordType.Component> components = new ArrayList<>();
    for (TypeDeclaration.Component component : type.components()) {
      subject = "Record component " + type.name() + "." + component.name();
      origin = through(component.origin(), outerOrigin);
      components.add(
          new RecordType.Component(
              component.name(),
              Enums.first(component.marks(), component.name()),
              slot(component.type())));
    }
    subject = outerSubject;
    origin = outerOrigin;
    within.pop();
    return new RecordType(
        name, type.name().first(), components, Enums.retired(type), type.origin());
  }

  /** A record of another module has no source: then the message goes to who uses it. */
  private static Origin through(Origin component, Origin user) {
    return user.element() == null
        ? component
        : component.through(user.through() == null ? user.element() : user.through());
  }

  private UnsupportedTypeException unsupported(JavaType type) {
    @Nullable TypeDeclaration declaration = all.type(type);
    return new UnsupportedTypeException(
        Code.UNSUPPORTED_TYPE, origin, subject, type.text(), Unsupported.mend(type, declaration));
  }
}
