package dev.databacon.processor.model;

import com.palantir.javapoet.TypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that says which part of the graph is read. Nothing is stored for it.
 *
 * @param node the node type that it is read from
 * @param edge the data of the edge that leads there; null for a shape of the node alone
 * @param depth how many levels are read of a shape that contains itself; 0 for any other
 * @param isPublic whether it and all that enclose it are public
 */
public record ShapeType(
    InterfaceName name,
    InterfaceName node,
    @Nullable InterfaceName edge,
    int depth,
    List<Part> parts,
    boolean isPublic,
    String doc,
    Origin origin) {

  public ShapeType {
    parts = List.copyOf(parts);
  }

  /** What a component is read from, in the order of the components. */
  public sealed interface Part {}

  /** The node's id. */
  public record Id() implements Part {}

  /** The node's handle. */
  public record Self() implements Part {}

  /**
   * A single value.
   *
   * @param place where it is read from
   * @param declared how the schema declares it
   * @param presence how the component shows its absence
   */
  public record Single(FieldName field, Place place, Slot declared, Slot.Presence presence)
      implements Part {

    /** Whether the data of the edge hold it, rather than the node. */
    public boolean ofEdge() {
      return place == Place.EDGE_FLAG || place == Place.EDGE_VALUE;
    }
  }

  /** What kind of field a single value is. */
  public enum Place {
    /** A field of the node but the next. */
    NODE,
    /** The node's own value when it is an {@code int}, of which the runtime makes a long. */
    INT_COUNTER,
    EDGE_FLAG,
    EDGE_VALUE
  }

  /** The first of a list of strings. */
  public record Texts(FieldName field, int first) implements Part {}

  /**
   * The node, if any, that a field leads to.
   *
   * @param optional whether the component is an {@code Optional}
   */
  public record One(FieldName field, Element element, boolean optional) implements Part {}

  /**
   * The first of the nodes that a field leads to.
   *
   * @param order in which order; null for the list's own
   */
  public record Many(FieldName field, Element element, int first, @Nullable Order order)
      implements Part {}

  /**
   * An order other than a list's own.
   *
   * @param owner the node type, or the data of the edges, that has the field
   */
  public record Order(InterfaceName owner, FieldName field, boolean descending) {}

  /**
   * The number of entries of a field.
   *
   * @param type int or long
   */
  public record Count(FieldName field, TypeName type) implements Part {}

  /** What is read of a node within the shape. */
  public sealed interface Element {}

  /** Its handle alone. */
  public record OfHandle(InterfaceName node) implements Element {}

  /** Another shape. */
  public record OfShape(InterfaceName shape) implements Element {}

  /** The shape around it. */
  public record OfItself() implements Element {}
}
