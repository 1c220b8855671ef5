package dev.databacon.processor.generate;

import dev.databacon.processor.model.EdgeInterface;
import dev.databacon.processor.model.FlagsInterface;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.Numbers;
import dev.databacon.processor.model.SchemaModel;
import dev.databacon.processor.model.ShapeType;
import java.util.ArrayList;
import java.util.List;

/** All sources that belong to a schema, in memory; the way into this package. */
public final class SchemaSources {
  private SchemaSources() {}

  /**
   * What depends on nothing but the interface: its handle, path, DAO, draft and flags, which name
   * the descriptors but none of their numbers.
   */
  public static List<GeneratedFile> ofNode(NodeType node) {
    List<GeneratedFile> files = new ArrayList<>();
    files.add(new NodeGenerator(node).generate());
    files.add(new PathGenerator(node).generate());
    files.add(new DaoGenerator(node).generate());
    files.add(new DraftGenerator(node).generate());
    if (!node.flags().isEmpty()) {
      files.add(new FlagsGenerator(node).generate());
    }
    return files;
  }

  /** How a shape is read. */
  public static GeneratedFile ofShape(ShapeType shape) {
    return new ShapeGenerator(shape).generate();
  }

  /** What needs the whole module: descriptors with their numbers, edges and entries. */
  public static List<GeneratedFile> ofModule(SchemaModel schema, Numbers numbers) {
    List<GeneratedFile> files = new ArrayList<>();
    for (NodeType node : schema.nodes()) {
      files.add(new FieldsGenerator(node, schema, numbers).generate());
    }
    for (EdgeInterface edge : schema.edges()) {
      files.add(new DataFieldsGenerator(edge, numbers).generate());
      files.add(new EdgeGenerator(edge).generate());
    }
    for (FlagsInterface flags : schema.flagsInterfaces()) {
      files.add(new DataFieldsGenerator(flags, numbers).generate());
      files.add(new EntryGenerator(flags).generate());
    }
    return files;
  }
}
