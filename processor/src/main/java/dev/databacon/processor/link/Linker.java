package dev.databacon.processor.link;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.declaration.Declarations;
import dev.databacon.processor.declaration.Mark;
import dev.databacon.processor.declaration.TypeDeclaration;
import dev.databacon.processor.model.EdgeInterface;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.FlagsInterface;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.NodeValue;
import dev.databacon.processor.model.SchemaModel;
import dev.databacon.processor.rule.CheckedInterface;
import dev.databacon.processor.rule.CheckedSchema;
import dev.databacon.processor.rule.Owner;
import dev.databacon.processor.value.Enums;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Links checked declarations; it relies on the rules and finds no faults itself. */
public final class Linker {
  private final Declarations all;
  private final Map<ClassName, EdgeInterface> edges = new HashMap<>();
  private final Map<ClassName, FlagsInterface> flags = new HashMap<>();

  private Linker(CheckedSchema schema) {
    this.all = schema.all();
    for (CheckedInterface checked : schema.data()) {
      ClassName name = checked.owner().type().name().java();
      if (checked.owner().role() == Owner.Role.EDGE) {
        edges.put(name, edge(checked));
      } else {
        flags.put(name, flags(checked));
      }
    }
  }

  /** Links a schema without errors. */
  public static SchemaModel link(CheckedSchema schema) {
    return new Linker(schema).model(schema);
  }

  @Nullable EdgeInterface edge(@Nullable ClassName name) {
    return name == null ? null : edges.get(name);
  }

  @Nullable FlagsInterface flags(@Nullable ClassName name) {
    return name == null ? null : flags.get(name);
  }

  Declarations all() {
    return all;
  }

  private SchemaModel model(CheckedSchema schema) {
    List<NodeType> nodes = schema.nodes().stream().map(this::node).toList();
    List<SchemaModel.Retired> retired =
        all.retired().stream().map(r -> new SchemaModel.Retired(r.name(), r.origin())).toList();
    return new SchemaModel(nodes, retired);
  }

  private NodeType node(CheckedInterface checked) {
    TypeDeclaration type = checked.owner().type();
    FieldLinker fields = new FieldLinker(this);
    return new NodeType(
        type.name(),
        checked.sound().stream().map(fields::link).toList(),
        Enums.retired(type),
        isPublic(type),
        type.doc(),
        type.mark(Mark.Kind.NODE).map(Mark::origin).orElse(type.origin()));
  }

  private FlagsInterface flags(CheckedInterface checked) {
    TypeDeclaration type = checked.owner().type();
    return new FlagsInterface(
        type.name(),
        flagsOf(checked),
        Enums.retired(type),
        isPublic(type),
        type.doc(),
        type.origin());
  }

  private EdgeInterface edge(CheckedInterface checked) {
    TypeDeclaration type = checked.owner().type();
    FieldLinker fields = new FieldLinker(this);
    NodeValue value =
        checked.sound().stream()
            .map(fields::link)
            .filter(NodeValue.class::isInstance)
            .map(NodeValue.class::cast)
            .findFirst()
            .orElse(null);
    return new EdgeInterface(
        type.name(),
        flagsOf(checked),
        value,
        Enums.retired(type),
        isPublic(type),
        type.doc(),
        type.origin());
  }

  private List<Flag> flagsOf(CheckedInterface checked) {
    FieldLinker fields = new FieldLinker(this);
    return checked.sound().stream()
        .map(fields::link)
        .filter(Flag.class::isInstance)
        .map(Flag.class::cast)
        .toList();
  }

  private static boolean isPublic(TypeDeclaration type) {
    return type.visibility() == TypeDeclaration.Visibility.EVERYWHERE;
  }
}
