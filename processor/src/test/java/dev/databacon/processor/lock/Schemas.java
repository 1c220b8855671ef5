package dev.databacon.processor.lock;

import com.palantir.javapoet.ClassName;
import dev.databacon.processor.model.Alias;
import dev.databacon.processor.model.Child;
import dev.databacon.processor.model.EdgeInterface;
import dev.databacon.processor.model.EnumType;
import dev.databacon.processor.model.Field;
import dev.databacon.processor.model.FieldName;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.FlagType;
import dev.databacon.processor.model.FlagsInterface;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.Lease;
import dev.databacon.processor.model.Name;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.NodeValue;
import dev.databacon.processor.model.Origin;
import dev.databacon.processor.model.Parent;
import dev.databacon.processor.model.Property;
import dev.databacon.processor.model.RecordType;
import dev.databacon.processor.model.Relation;
import dev.databacon.processor.model.SchemaModel;
import dev.databacon.processor.model.Slot;
import dev.databacon.processor.model.ValueType;
import dev.databacon.processor.report.Code;
import dev.databacon.processor.report.Finding;
import java.util.Arrays;
import java.util.List;

/** Schemas in a few words, and what comes of laying them over a lock file. */
final class Schemas {
  static final ValueType STRING = ValueType.Scalar.STRING;
  static final ValueType LONG = ValueType.Scalar.LONG;

  private Schemas() {}

  static SchemaModel schema(NodeType... nodes) {
    return new SchemaModel(List.of(nodes), List.of());
  }

  static SchemaModel retiring(String type, NodeType... nodes) {
    return new SchemaModel(List.of(nodes), List.of(new SchemaModel.Retired(type, Origin.NOWHERE)));
  }

  static Pinned pin(String lock, NodeType... nodes) {
    return Pinning.pin(lock, schema(nodes), CompiledTypes.NONE);
  }

  /** The lock file of a schema that is right. */
  static String lock(NodeType... nodes) {
    return sound(pin("", nodes));
  }

  /** The text of a lock file with which nothing is wrong. */
  static String sound(Pinned pinned) {
    if (!pinned.report().findings().isEmpty()) {
      throw new AssertionError(messages(pinned));
    }
    return pinned.lock().text();
  }

  static List<Code> codes(Pinned pinned) {
    return pinned.report().findings().stream().map(Finding::code).toList();
  }

  static List<String> messages(Pinned pinned) {
    return pinned.report().findings().stream().map(Finding::message).toList();
  }

  /** A name such as {@code secret}, or {@code secret@Was(password)}. */
  static FieldName name(String name) {
    int was = name.indexOf("@Was(");
    String now = was < 0 ? name : name.substring(0, was);
    return new FieldName(now, was < 0 ? now : name.substring(was + 5, name.length() - 1), now);
  }

  static InterfaceName type(String binary) {
    String[] names = binary.substring(binary.lastIndexOf('.') + 1).split("\\$", -1);
    return InterfaceName.of(
        ClassName.get(
            binary.substring(0, binary.lastIndexOf('.')),
            names[0],
            Arrays.copyOfRange(names, 1, names.length)));
  }

  static NodeType node(String simple, Field... fields) {
    return node(type("com.acme." + simple), List.of(), fields);
  }

  static NodeType node(InterfaceName name, List<String> retired, Field... fields) {
    return new NodeType(name, List.of(fields), retired, true, "", Origin.NOWHERE);
  }

  static Property prop(String name, ValueType type) {
    return prop(name, type, Property.Storage.ROW, null);
  }

  static Property prop(
      String name, ValueType type, Property.Storage storage, FlagsInterface flags) {
    return new Property(name(name), slot(type), storage, flags, "", Origin.NOWHERE);
  }

  static NodeValue value(String name, ValueType type) {
    return new NodeValue(name(name), slot(type), "", Origin.NOWHERE);
  }

  static Alias alias(String name) {
    return alias(name, false, null, null);
  }

  static Alias alias(String name, boolean many, String uniqueTo, FlagsInterface flags) {
    FieldName within = uniqueTo == null ? null : name(uniqueTo);
    return new Alias(name(name), many, within, flags, "", Origin.NOWHERE);
  }

  static Name searched(String name, boolean many, Name.Search search, boolean fold) {
    return new Name(name(name), many, search, fold, null, "", Origin.NOWHERE);
  }

  static Lease lease(String name) {
    return new Lease(name(name), "", Origin.NOWHERE);
  }

  static Relation one(String name, String target, String inverse) {
    return relation(name, false, target, inverse, null);
  }

  static Relation many(String name, String target, String inverse) {
    return relation(name, true, target, inverse, null);
  }

  static Relation relation(
      String name, boolean many, String target, String inverse, EdgeInterface edge) {
    Relation.Inverse other = inverse == null ? null : new Relation.Inverse(name(inverse), true);
    return new Relation(
        name(name), many, type("com.acme." + target), other, edge, false, "", Origin.NOWHERE);
  }

  static Child children(String name, String target) {
    return new Child(name(name), type("com.acme." + target), false, "", Origin.NOWHERE);
  }

  static Parent parent(String name, String target, String... lists) {
    List<FieldName> fields = Arrays.stream(lists).map(Schemas::name).toList();
    return new Parent(name(name), type("com.acme." + target), fields, "", Origin.NOWHERE);
  }

  static Flag bool(String name) {
    return flag(name, new FlagType.Bool(false));
  }

  static Flag whole(String name, int bits, int max) {
    return flag(name, new FlagType.Int(bits, max, 0));
  }

  /** An enum flag whose default is its first constant. */
  static Flag coded(String name, EnumType type) {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(type.constants().size());
    return flag(name, new FlagType.OfEnum(type, bits, false, type.constants().get(0)));
  }

  static Flag flag(String name, FlagType type) {
    return new Flag(name(name), type, false, "", Origin.NOWHERE);
  }

  static FlagsInterface flags(String simple, Flag... flags) {
    return new FlagsInterface(
        type("com.acme." + simple), List.of(flags), List.of(), true, "", Origin.NOWHERE);
  }

  static EdgeInterface edge(String simple, NodeValue value, Flag... flags) {
    return new EdgeInterface(
        type("com.acme." + simple), List.of(flags), value, List.of(), true, "", Origin.NOWHERE);
  }

  static EnumType constants(String... names) {
    return new EnumType(
        ClassName.get("com.acme", "Role"),
        Arrays.stream(names)
            .map(Schemas::name)
            .map(n -> new EnumType.Constant(n.name(), n.first()))
            .toList(),
        List.of(),
        Origin.NOWHERE);
  }

  static EnumType retire(EnumType type, String gone) {
    return new EnumType(type.name(), type.constants(), List.of(gone), type.origin());
  }

  static RecordType record(RecordType.Component... components) {
    return new RecordType(
        ClassName.get("com.acme", "Content"),
        "com.acme.Content",
        List.of(components),
        List.of(),
        Origin.NOWHERE);
  }

  static RecordType retire(RecordType type, String gone) {
    return new RecordType(
        type.name(), type.first(), type.components(), List.of(gone), type.origin());
  }

  static RecordType.Component component(String name, ValueType type) {
    FieldName both = name(name);
    return new RecordType.Component(both.name(), both.first(), slot(type));
  }

  private static Slot slot(ValueType type) {
    return new Slot(type, Slot.Presence.NULLABLE);
  }
}
