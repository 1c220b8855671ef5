package dev.databacon.processor.read;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.JavaType;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Reads a compiler's type into a {@link JavaType}. */
final class JavaTypeReader extends SimpleTypeVisitor14<JavaType, Void> {
  private static final JavaTypeReader READER = new JavaTypeReader();

  private JavaTypeReader() {}

  static JavaType read(TypeMirror type) {
    return READER.visit(type);
  }

  @Override
  public JavaType visitPrimitive(PrimitiveType type, Void unused) {
    return keyword(type);
  }

  @Override
  public JavaType visitNoType(NoType type, Void unused) {
    return keyword(type);
  }

  @Override
  public JavaType visitArray(ArrayType type, Void unused) {
    return new JavaType.Array(visit(type.getComponentType()));
  }

  @Override
  public JavaType visitDeclared(DeclaredType type, Void unused) {
    TypeElement element = (TypeElement) type.asElement();
    List<JavaType> arguments = type.getTypeArguments().stream().map(this::visit).toList();
    boolean raw = arguments.isEmpty() && !element.getTypeParameters().isEmpty();
    return new JavaType.Named(ClassName.get(element), arguments, raw);
  }

  @Override
  public JavaType visitError(ErrorType type, Void unused) {
    return new JavaType.Unresolved(type.toString());
  }

  @Override
  protected JavaType defaultAction(TypeMirror type, Void unused) {
    return new JavaType.Other(type.toString());
  }

  // The kind rather than the type itself, whose text would show its annotations.
  private static JavaType keyword(TypeMirror type) {
    return new JavaType.Primitive(type.getKind().name().toLowerCase(Locale.ROOT));
  }
}
