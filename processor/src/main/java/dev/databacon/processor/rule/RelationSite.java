package dev.databacon.processor.rule;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.MethodDeclaration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A relation whose target is a node type. */
public record RelationSite(FieldSite field, Owner target) {

  /** The type that a relation's return type names as its target; null if it has another form. */
  public static @Nullable ClassName target(FieldSite relation) {
    return target(relation.type());
  }

  private static @Nullable ClassName target(JavaType type) {
    if (!(type instanceof JavaType.Named named) || named.raw()) {
      return null;
    }
    if (named.arguments().isEmpty()) {
      return named.name();
    }
    return named.is(List.class)
            && named.arguments().get(0) instanceof JavaType.Named element
            && element.arguments().isEmpty()
            && !element.raw()
        ? element.name()
        : null;
  }

  /** Whether a relation of that type holds any number of edges. */
  public static boolean many(JavaType type) {
    return type instanceof JavaType.Named named && named.is(List.class);
  }

  String inverse() {
    return field.mark().text("inverse");
  }

  boolean isOwnInverse() {
    return inverse().equals(field.name().name())
        && target.type().name().equals(field.owner().type().name());
  }

  /** Names of the target's relations: those that target back if any do, else all. */
  List<String> candidates() {
    List<MethodDeclaration> relations =
        target.methods().stream().filter(m -> m.mark(Mark.Kind.RELATION).isPresent()).toList();
    ClassName home = field.owner().type().name().java();
    Stream<MethodDeclaration> back =
        relations.stream().filter(m -> Objects.equals(target(m.returns()), home));
    List<String> names = back.map(m -> m.name().name()).toList();
    return names.isEmpty() ? relations.stream().map(m -> m.name().name()).toList() : names;
  }
}
