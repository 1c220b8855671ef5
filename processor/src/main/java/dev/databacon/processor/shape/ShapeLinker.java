package dev.databacon.processor.shape;

import com.palantir.javapoet.TypeName;
import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.model.ShapeType;
import dev.databacon.processor.model.ShapeType.Element;
import dev.databacon.processor.model.ShapeType.Part;
import dev.databacon.processor.model.ShapeType.Place;
import dev.databacon.processor.model.Slot;
import dev.databacon.processor.model.ValueType;
import dev.databacon.processor.rule.CheckedInterface;
import dev.databacon.processor.rule.FieldSite;
import dev.databacon.processor.value.UnsupportedTypeException;
import dev.databacon.processor.value.ValueTypes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Links shapes that keep all rules; it finds no faults itself. */
final class ShapeLinker {
  private final Sources sources;

  ShapeLinker(Sources sources) {
    this.sources = sources;
  }

  ShapeType link(ShapeSite shape, Source source, List<ComponentSite> components) {
    CheckedInterface edge = source.edge();
    return new ShapeType(
        shape.type().name(),
        source.node().owner().type().name(),
        edge == null ? null : edge.owner().type().name(),
        shape.depth(),
        components.stream().map(this::part).toList(),
        shape.type().visibility() == TypeDeclaration.Visibility.EVERYWHERE,
        shape.type().doc(),
        shape.origin());
  }

  private Part part(ComponentSite component) {
    return switch (component.meaning()) {
      case ID -> new ShapeType.Id();
      case SELF -> new ShapeType.Self();
      case COUNT -> new ShapeType.Count(field(component).name(), number(component));
      case FIELD -> ofNode(component, field(component));
      case EDGE_FIELD -> ofEdge(component, field(component));
      case AMBIGUOUS, BROKEN, UNKNOWN ->
          throw new IllegalStateException("Not refused by the rules: " + component.display());
    };
  }

  private static FieldSite field(ComponentSite component) {
    return Objects.requireNonNull(component.field());
  }

  private static TypeName number(ComponentSite component) {
    return component.type().text().equals("int") ? TypeName.INT : TypeName.LONG;
  }

  private Part ofNode(ComponentSite component, FieldSite field) {
    if (Relations.leads(field)) {
      return leading(component, field);
    }
    if (component.many()) {
      return new ShapeType.Texts(field.name(), first(component));
    }
    Slot slot = slot(component, field);
    boolean counter = field.mark().kind() == Mark.Kind.VALUE && slot.type() == ValueType.Scalar.INT;
    return single(component, field, counter ? Place.INT_COUNTER : Place.NODE, slot);
  }

  private static Part ofEdge(ComponentSite component, FieldSite field) {
    boolean flag = field.mark().kind() == Mark.Kind.FLAG;
    Slot slot = slot(component, field);
    return single(component, field, flag ? Place.EDGE_FLAG : Place.EDGE_VALUE, slot);
  }

  private static Part single(ComponentSite component, FieldSite field, Place place, Slot declared) {
    Slot.Presence presence =
        isOptional(component.type())
            ? Slot.Presence.OPTIONAL
            : component.type() instanceof JavaType.Primitive
                ? Slot.Presence.PRIMITIVE
                : Slot.Presence.NULLABLE;
    return new ShapeType.Single(field.name(), place, declared, presence);
  }

  private Part leading(ComponentSite component, FieldSite field) {
    return component.many()
        ? new ShapeType.Many(field.name(), element(component), first(component), order(component))
        : new ShapeType.One(field.name(), element(component), isOptional(component.type()));
  }

  private ShapeType.@Nullable Order order(ComponentSite component) {
    Mark order = component.order().orElse(null);
    Source source = sources.elements(component);
    if (order == null || source == null) {
      return null;
    }
    String name = order.text("value");
    CheckedInterface edge = source.edge();
    CheckedInterface owner = edge == null || edge.field(name) == null ? source.node() : edge;
    FieldSite field = Objects.requireNonNull(owner.field(name));
    return new ShapeType.Order(owner.owner().type().name(), field.name(), order.is("descending"));
  }

  private static Element element(ComponentSite component) {
    ShapeSite nested = component.nested().orElse(null);
    if (nested == null) {
      return new ShapeType.OfHandle(Objects.requireNonNull(component.target()).name());
    }
    return nested.name().equals(component.shape().name())
        ? new ShapeType.OfItself()
        : new ShapeType.OfShape(nested.type().name());
  }

  private static int first(ComponentSite component) {
    return component.first().map(f -> f.number("value", 1)).orElse(Integer.MAX_VALUE);
  }

  private static boolean isOptional(JavaType type) {
    return type instanceof JavaType.Named named && named.is(Optional.class);
  }

  private static Slot slot(ComponentSite component, FieldSite field) {
    Declarations all = component.all();
    try {
      return ValueTypes.slot(all, field.type(), field.display(), field.origin());
    } catch (UnsupportedTypeException e) {
      throw new IllegalStateException("Not refused by the rules: " + field.display(), e);
    }
  }
}
