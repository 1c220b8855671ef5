package dev.databacon.processor.shape;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.declaration.TypeDeclaration.Component;
import dev.databacon.processor.model.Origin;
import dev.databacon.processor.rule.FieldSite;
import dev.databacon.processor.rule.RelationSite;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A component of a shape with what its name says.
 *
 * @param field the field that is read or counted; null if it names none
 */
record ComponentSite(
    ShapeSite shape,
    Source source,
    Component component,
    Meaning meaning,
    @Nullable FieldSite field) {

  /** What the name of a component says. */
  enum Meaning {
    /** A field of the node. */
    FIELD,
    /** A field of the edge's data. */
    EDGE_FIELD,
    /** Both: nobody can tell which. */
    AMBIGUOUS,
    /** The node's id. */
    ID,
    /** The node itself, as a handle. */
    SELF,
    /** The number of entries of a field. */
    COUNT,
    /** A field that has a fault of its own, which is told there. */
    BROKEN,
    /** Nothing. */
    UNKNOWN
  }

  String name() {
    return component.name();
  }

  JavaType type() {
    return component.type();
  }

  Origin origin() {
    return component.origin();
  }

  Declarations all() {
    return shape.all();
  }

  /** As messages name it: {@code DocCard.title}. */
  String display() {
    return shape.type().name() + "." + name();
  }

  /** Whether the type does not exist, which the compiler says. */
  boolean unresolved() {
    return type().unresolved();
  }

  /** The field, if the component reads it, rather than counts it, and it leads to other nodes. */
  @Nullable FieldSite leading() {
    return meaning == Meaning.FIELD && field != null && Relations.leads(field) ? field : null;
  }

  /** Whether the component reads a field that holds any number of nodes or texts. */
  boolean many() {
    return meaning == Meaning.FIELD && field != null && Relations.many(field);
  }

  /** The node type that the field leads to. */
  @Nullable TypeDeclaration target() {
    return field == null ? null : all().type(RelationSite.target(field));
  }

  /** The type of an element: the argument of a list, what an optional holds, or the type itself. */
  JavaType elementType() {
    if (!(type() instanceof JavaType.Named named)) {
      return type();
    }
    JavaType argument = named.argumentOf(many() ? List.class : Optional.class);
    return argument == null ? type() : argument;
  }

  /** The shape in the type: that of each element, or of the one. */
  Optional<ShapeSite> nested() {
    return Optional.ofNullable(all().type(elementType())).flatMap(t -> ShapeSite.of(all(), t));
  }

  /** Whether an element is the handle of a node of that type. */
  static boolean isHandle(JavaType type, TypeDeclaration node) {
    ClassName handle = node.name().generated("Node");
    return type instanceof JavaType.Named named && named.name().equals(handle);
  }

  Optional<Mark> order() {
    return component.mark(Mark.Kind.ORDER_BY);
  }

  Optional<Mark> first() {
    return component.mark(Mark.Kind.FIRST);
  }
}
