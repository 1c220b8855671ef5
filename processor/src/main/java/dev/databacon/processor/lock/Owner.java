package dev.databacon.processor.lock;

import dev.databacon.processor.model.EdgeInterface;
import dev.databacon.processor.model.Field;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.FlagsInterface;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.Origin;
import dev.databacon.processor.model.SchemaModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A type of this compilation that has fields: all of them, by first name. */
record Owner(
    TypeLine.Kind kind,
    InterfaceName name,
    List<Field> fields,
    List<String> retired,
    Origin origin) {

  Owner {
    fields = fields.stream().sorted(Comparator.comparing(f -> f.name().first())).toList();
  }

  /** All owners of a compilation, by first name. */
  static List<Owner> of(SchemaModel model) {
    List<Owner> owners = new ArrayList<>();
    model.nodes().forEach(n -> owners.add(of(n)));
    model.edges().forEach(e -> owners.add(of(e)));
    model.flagsInterfaces().stream()
        .map(Owner::of)
        // An interface that is also used on edges was added as such.
        .filter(f -> owners.stream().noneMatch(o -> o.name().equals(f.name())))
        .forEach(owners::add);
    return owners.stream().sorted(Comparator.comparing(o -> o.name().first())).toList();
  }

  private static Owner of(NodeType node) {
    return new Owner(TypeLine.Kind.NODE, node.name(), node.fields(), node.retired(), node.origin());
  }

  private static Owner of(FlagsInterface flags) {
    List<Field> fields = List.copyOf(flags.flags());
    return new Owner(TypeLine.Kind.FLAGS, flags.name(), fields, flags.retired(), flags.origin());
  }

  private static Owner of(EdgeInterface edge) {
    List<Field> fields = new ArrayList<>(edge.flags());
    if (edge.value() != null) {
      fields.add(edge.value());
    }
    return new Owner(TypeLine.Kind.EDGE, edge.name(), fields, edge.retired(), edge.origin());
  }

  String first() {
    return name.first();
  }

  /** The name under which the lock file has a field of that first name. */
  String element(String field) {
    return first() + "#" + field;
  }

  List<Flag> flags() {
    return fields.stream().filter(Flag.class::isInstance).map(Flag.class::cast).toList();
  }

  /** What a field is annotated with. */
  static String annotation(Field field) {
    String simple = field.getClass().getSimpleName();
    return switch (simple) {
      case "Property" -> "prop";
      case "NodeValue" -> "value";
      case "Lease" -> "lock";
      default -> simple.toLowerCase(Locale.ROOT);
    };
  }
}
