package dev.databacon.processor.shape;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.declaration.JavaType;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.MethodDeclaration;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.declaration.TypeDeclaration.Component;
import dev.databacon.processor.rule.CheckedInterface;
import dev.databacon.processor.rule.FieldSite;
import dev.databacon.processor.rule.InterfaceCheck;
import dev.databacon.processor.rule.Owner;
import dev.databacon.processor.shape.ComponentSite.Meaning;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what shapes are read from, and what their components mean there. */
final class Sources {
  private static final String COUNT = "Count";

  private final Declarations all;
  private final Map<ClassName, CheckedInterface> nodes = new HashMap<>();
  private final Map<ClassName, CheckedInterface> edges = new HashMap<>();
  private final Map<ClassName, Optional<Source>> sources = new HashMap<>();

  Sources(Declarations all) {
    this.all = all;
  }

  /** What a shape is read from; null when its annotation does not say. */
  @Nullable Source of(ShapeSite shape) {
    Optional<Source> known = sources.get(shape.name());
    if (known == null) {
      known = Optional.ofNullable(find(shape));
      sources.put(shape.name(), known);
    }
    return known.orElse(null);
  }

  /** The components of a shape. */
  List<ComponentSite> components(ShapeSite shape, Source source) {
    return shape.type().components().stream().map(c -> component(shape, source, c)).toList();
  }

  /** The far ends of a shape's edge that have fields for all of its components. */
  List<TypeDeclaration> fitting(ShapeSite shape, TypeDeclaration edge) {
    return Relations.ends(all, edge).stream()
        .filter(end -> unknown(shape, source(end, edge)) == 0)
        .toList();
  }

  /**
   * What the elements of a list are read from: the nodes that it leads to, with the data of the
   * edges that do. Null for what is no list of nodes.
   */
  @Nullable Source elements(ComponentSite component) {
    FieldSite field = component.leading();
    TypeDeclaration target = component.target();
    if (field == null || target == null || !target.node() || !component.many()) {
      return null;
    }
    boolean relation = field.mark().kind() == Mark.Kind.RELATION;
    return source(target, relation ? all.type(Relations.edge(field)) : null);
  }

  private @Nullable Source find(ShapeSite shape) {
    TypeDeclaration subject = shape.subject();
    if (subject == null || subject.kind() != TypeDeclaration.Kind.INTERFACE) {
      return null;
    }
    if (subject.node()) {
      return source(subject, null);
    }
    TypeDeclaration end = shape.mark().has("node") ? shape.end() : end(shape, subject);
    return end == null || !end.node() ? null : source(end, subject);
  }

  private @Nullable TypeDeclaration end(ShapeSite shape, TypeDeclaration edge) {
    List<TypeDeclaration> fitting = fitting(shape, edge);
    if (!fitting.isEmpty()) {
      return fitting.size() == 1 ? fitting.get(0) : null;
    }
    // Then something is misspelt; most likely it is meant for the one with the most names right.
    return Relations.ends(all, edge).stream()
        .min(Comparator.comparingLong(end -> unknown(shape, source(end, edge))))
        .orElse(null);
  }

  private long unknown(ShapeSite shape, Source source) {
    return components(shape, source).stream().filter(c -> c.meaning() == Meaning.UNKNOWN).count();
  }

  private Source source(TypeDeclaration node, @Nullable TypeDeclaration edge) {
    return new Source(
        checked(nodes, node, Owner.Role.NODE),
        edge == null ? null : checked(edges, edge, Owner.Role.EDGE));
  }

  private CheckedInterface checked(
      Map<ClassName, CheckedInterface> known, TypeDeclaration type, Owner.Role role) {
    return known.computeIfAbsent(
        type.name().java(), name -> InterfaceCheck.check(Owner.of(all, type, role)));
  }

  private static ComponentSite component(ShapeSite shape, Source source, Component component) {
    String name = component.name();
    CheckedInterface edge = source.edge();
    boolean ofEdge = edge != null && has(edge, name);
    if (has(source.node(), name)) {
      return ofEdge
          ? new ComponentSite(shape, source, component, Meaning.AMBIGUOUS, null)
          : field(shape, source, component, Meaning.FIELD, source.node().field(name));
    }
    if (edge != null && ofEdge) {
      return field(shape, source, component, Meaning.EDGE_FIELD, edge.field(name));
    }
    return other(shape, source, component);
  }

  /** Whether an interface declares such a field, right or wrong. */
  static boolean has(CheckedInterface part, String name) {
    MethodDeclaration method = part.owner().method(name);
    return method != null && !method.fieldMarks().isEmpty();
  }

  private static ComponentSite field(
      ShapeSite shape,
      Source source,
      Component component,
      Meaning meaning,
      @Nullable FieldSite field) {
    return new ComponentSite(
        shape, source, component, field == null ? Meaning.BROKEN : meaning, field);
  }

  private static ComponentSite other(ShapeSite shape, Source source, Component component) {
    String name = component.name();
    JavaType type = component.type();
    if (name.equals("id")) {
      return new ComponentSite(shape, source, component, Meaning.ID, null);
    }
    if (ComponentSite.isHandle(type, source.node().owner().type())) {
      return new ComponentSite(shape, source, component, Meaning.SELF, null);
    }
    if (name.endsWith(COUNT)) {
      String counted = name.substring(0, name.length() - COUNT.length());
      if (has(source.node(), counted)) {
        FieldSite field = source.node().field(counted);
        return field(shape, source, component, Meaning.COUNT, field);
      }
    }
    return new ComponentSite(shape, source, component, Meaning.UNKNOWN, null);
  }
}
