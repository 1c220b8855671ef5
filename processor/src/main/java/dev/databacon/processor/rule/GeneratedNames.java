package dev.databacon.processor.rule;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.model.EdgeInterface;
import dev.databacon.processor.model.FlagsInterface;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.Origin;
import dev.databacon.processor.model.SchemaModel;
import dev.databacon.processor.model.ShapeType;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every type that is generated for a schema has a name that nothing else has. */
public final class GeneratedNames {
  /** A type to generate. */
  private record Planned(ClassName type, InterfaceName from, Origin origin) {}

  private final List<Planned> planned = new ArrayList<>();

  private GeneratedNames() {}

  private GeneratedNames(SchemaModel schema) {
    for (NodeType node : schema.nodes()) {
      plan(node.name(), node.origin(), "Node", "Path", "Dao", "Draft", "Fields");
      if (!node.flags().isEmpty()) {
        plan(node.name(), node.origin(), "Flags");
      }
    }
    for (EdgeInterface edge : schema.edges()) {
      plan(edge.name(), edge.origin(), "Edge", "Fields");
    }
    for (FlagsInterface flags : schema.flagsInterfaces()) {
      plan(flags.name(), flags.origin(), "Entry", "Fields");
    }
  }

  /** The names of all types that are generated for a schema, except its index. */
  public static List<ClassName> of(SchemaModel schema) {
    return new GeneratedNames(schema).planned.stream().map(Planned::type).toList();
  }

  /**
   * Reports names that clash.
   *
   * @param sources the canonical names of the top-level types that the user compiles
   */
  public static Report check(SchemaModel schema, Set<String> sources) {
    return new GeneratedNames(schema).check(sources);
  }

  /**
   * Reports names that clash of what is generated for shapes.
   *
   * @param sources the canonical names of the top-level types that the user compiles
   */
  public static Report checkShapes(List<ShapeType> shapes, Set<String> sources) {
    GeneratedNames names = new GeneratedNames();
    shapes.forEach(shape -> names.plan(shape.name(), shape.origin(), "Shape"));
    return names.check(sources);
  }

  private Report check(Set<String> sources) {
    Report.Builder report = new Report.Builder();
    Map<ClassName, Planned> taken = new LinkedHashMap<>();
    for (Planned plan : planned) {
      String name = plan.type().simpleName();
      Planned other = taken.putIfAbsent(plan.type(), plan);
      if (other != null) {
        String also = "for " + other.from() + " too";
        report.add(Code.GENERATED_NAME_CLASH, plan.origin(), name, plan.from(), also);
      } else if (sources.contains(plan.type().canonicalName())) {
        String also = "there is a type of that name";
        report.add(Code.GENERATED_NAME_CLASH, plan.origin(), name, plan.from(), also);
      }
    }
    return report.build();
  }

  private void plan(InterfaceName from, Origin origin, String... suffixes) {
    for (String suffix : suffixes) {
      planned.add(new Planned(from.generated(suffix), from, origin));
    }
  }
}
