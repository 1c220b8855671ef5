package dev.databacon.processor.generate;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.model.InterfaceName;
import java.util.List;

/** The names of the types that are generated beside an interface of the schema. */
final class Names {
  /** The nested class of flags, entries and edges that collects what one write sets. */
  private static final String DRAFT = "Draft";

  private Names() {}

  static ClassName node(InterfaceName node) {
    return node.generated("Node");
  }

  static ClassName path(InterfaceName node) {
    return node.generated("Path");
  }

  static ClassName shape(InterfaceName shape) {
    return shape.generated("Shape");
  }

  static ClassName dao(InterfaceName node) {
    return node.generated("Dao");
  }

  static ClassName draft(InterfaceName node) {
    return node.generated(DRAFT);
  }

  static ClassName flags(InterfaceName node) {
    return node.generated("Flags");
  }

  static ClassName fields(InterfaceName any) {
    return any.generated("Fields");
  }

  static ClassName edge(InterfaceName edge) {
    return edge.generated("Edge");
  }

  static ClassName entry(InterfaceName flags) {
    return flags.generated("Entry");
  }

  /** The draft inside of one of the generated snapshots. */
  static ClassName draftOf(ClassName snapshot) {
    return snapshot.nestedClass(DRAFT);
  }

  /** A name for a parameter: the one that is wanted, made different from those taken. */
  static String unlike(String wanted, String... taken) {
    return List.of(taken).contains(wanted) ? unlike(wanted + "_", taken) : wanted;
  }
}
