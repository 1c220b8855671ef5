package dev.databacon.processor.shape;

import dev.databacon.processor.rule.CheckedInterface;
import dev.databacon.processor.rule.FieldSite;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a shape is read from: a node type, or an edge with the node that it leads to.
 *
 * @param edge the data of the edge; null for a node alone
 */
record Source(CheckedInterface node, @Nullable CheckedInterface edge) {

  /** Whether either has faults, so that nothing can be generated for it. */
  boolean broken() {
    return broken(node) || (edge != null && broken(edge));
  }

  private static boolean broken(CheckedInterface part) {
    return part.broken() || part.report().hasErrors();
  }

  /** The fields that a component could name, those of the edge first. */
  List<FieldSite> fields() {
    Stream<FieldSite> ofEdge = edge == null ? Stream.of() : edge.sound().stream();
    return Stream.concat(ofEdge, node.sound().stream()).toList();
  }

  /** As messages name it: {@code Doc}, or {@code Doc.Count with Term}. */
  String display() {
    return edge == null ? name(node) : name(edge) + " with " + name(node);
  }

  static String name(CheckedInterface part) {
    return part.owner().type().name().toString();
  }
}
