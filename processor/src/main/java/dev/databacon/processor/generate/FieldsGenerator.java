package dev.databacon.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.databacon.processor.model.Alias;
import dev.databacon.processor.model.Child;
import dev.databacon.processor.model.Field;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.Lease;
import dev.databacon.processor.model.Name;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.NodeValue;
import dev.databacon.processor.model.Numbers;
import dev.databacon.processor.model.Parent;
import dev.databacon.processor.model.Property;
import dev.databacon.processor.model.Relation;
import dev.databacon.processor.model.SchemaModel;
import dev.databacon.processor.model.Slot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code UserFields}, the descriptors of {@code User} with the numbers pinned for it. */
final class FieldsGenerator {
  private final NodeType node;
  private final Numbers numbers;
  private final ClassName name;
  private final ClassName handle;
  private final RelationExpression relations;

  FieldsGenerator(NodeType node, SchemaModel schema, Numbers numbers) {
    this.node = node;
    this.numbers = numbers;
    this.name = Names.fields(node.name());
    this.handle = Names.node(node.name());
    this.relations = new RelationExpression(node, schema, numbers);
  }

  // public final class UserFields extends NodeType<UserNode>
  GeneratedFile generate() {
    TypeSpec.Builder type =
        Types.finalClass(name, node.isPublic(), node.origin())
            .superclass(ParameterizedTypeName.get(RuntimeTypes.NODE_TYPE, handle))
            .addJavadoc(
                Docs.of(
                    "The node type {@code "
                        + node.name()
                        + "} and the descriptors of its fields, under the numbers pinned in {@code"
                        + " databacon.lock}; constants, no network."))
            .addField(type());
    inOrder().forEach(field -> type.addField(descriptor(field)));
    return GeneratedFile.of(name, type.addMethod(constructor()).addMethod(make()), node.origin());
  }

  /** As declared, but an alias unique to a relation after all relations, which it refers to. */
  private List<Field> inOrder() {
    List<Field> fields = new ArrayList<>(node.fields());
    fields.sort(
        Comparator.comparing(field -> field instanceof Alias alias && alias.uniqueTo() != null));
    return fields;
  }

  // public static final NodeType<UserNode> TYPE = new UserFields();
  private FieldSpec type() {
    return Constants.of(
        ParameterizedTypeName.get(RuntimeTypes.NODE_TYPE, handle),
        "TYPE",
        Docs.of("The node type {@code " + node.name() + "}; no network."),
        CodeBlock.of("new $T()", name));
  }

  // private UserFields() {
  //   super("com.acme.User", 0x0a61b2c3);
  // }
  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PRIVATE)
        .addStatement(
            "super($S, $L)", node.name().binary(), Constants.hex(numbers.context(node.name())))
        .build();
  }

  // @Override
  // protected Handle make(Databacon db, long id) {
  //   return new UserNode(db, id);
  // }
  private MethodSpec make() {
    return MethodSpec.methodBuilder("make")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(RuntimeTypes.HANDLE)
        .addParameter(RuntimeTypes.DATABACON, "db")
        .addParameter(TypeName.LONG, "id")
        .addStatement("return new $T(db, id)", handle)
        .build();
  }

  private FieldSpec descriptor(Field field) {
    if (field instanceof Flag flag) {
      return flag(flag);
    } else if (field instanceof Property property) {
      return property(property);
    } else if (field instanceof NodeValue value) {
      return value.integer() ? counter(value) : value(value);
    } else if (field instanceof Alias alias) {
      return alias(alias);
    } else if (field instanceof Name name) {
      return name(name);
    } else if (field instanceof Relation relation) {
      return relation(relation);
    } else if (field instanceof Lease lease) {
      return lease(lease);
    } else if (field instanceof Child child) {
      return children(child);
    } else if (field instanceof Parent parent) {
      return parent(parent);
    }
    throw new IllegalStateException("unknown kind of field: " + field.name());
  }

  // public static final FlagKey<Boolean> NEWSLETTER_SUB =
  //     TYPE.flag("newsletterSub", 0, true);
  private FieldSpec flag(Flag flag) {
    return Constants.flag(flag, FlagKeyExpression.ofNode(node.name(), numbers));
  }

  // public static final PropertyKey<String> PASSWORD = TYPE.ofString("password", "k3f9");
  private FieldSpec property(Property property) {
    CodeBlock key =
        property.apart()
            ? PropertyExpression.apart(property.name(), context(property), property.slot())
            : PropertyExpression.packed(property.name(), key(property), property.slot());
    return stored(property, property.slot(), "The property", key);
  }

  // public static final PropertyKey<Doc.Content> CONTENT =
  //     TYPE.property("content", "v2c8", RecordCodec…);
  private FieldSpec value(NodeValue value) {
    CodeBlock key = PropertyExpression.packed(value.name(), key(value), value.slot());
    return stored(value, value.slot(), "The value", key);
  }

  private static FieldSpec stored(Field field, Slot slot, String what, CodeBlock key) {
    TypeName type = slot.type().typeName();
    return constant(field, ParameterizedTypeName.get(RuntimeTypes.PROPERTY_KEY, type), what, key);
  }

  // public static final CounterKey DOC_COUNT = TYPE.counter("docCount").orZero();
  private static FieldSpec counter(NodeValue value) {
    return constant(
        value,
        RuntimeTypes.COUNTER_KEY,
        "The counter",
        CodeBlock.of(
            "TYPE.counter($S)$L",
            value.name().name(),
            value.slot().presence() == Slot.Presence.PRIMITIVE ? ".orZero()" : ""));
  }

  // public static final AliasKind USERNAME = TYPE.alias("username", 0x52aa01b3, "u8f2");
  // public static final AliasKind STRING =
  //     TYPE.aliases("string", 0x1f30c2a7).uniqueTo(CORPUS.edge());
  private FieldSpec alias(Alias alias) {
    CodeBlock.Builder kind = CodeBlock.builder();
    String name = alias.name().name();
    if (alias.many()) {
      kind.add("TYPE.aliases($S, $L)", name, context(alias));
    } else {
      kind.add("TYPE.alias($S, $L, $S)", name, context(alias), key(alias));
    }
    if (alias.uniqueTo() != null) {
      kind.add(".uniqueTo($L.edge())", alias.uniqueTo().constant());
    }
    String what = alias.many() ? "The aliases" : "The alias";
    return constant(alias, RuntimeTypes.ALIAS_KIND, what, kind.build());
  }

  // public static final NameKind TITLE = TYPE.name("title", 0x52aa01b3, "t7k2");
  private FieldSpec name(Name name) {
    String what = name.many() ? "The names" : "The name";
    return constant(name, RuntimeTypes.NAME_KIND, what, NameGenerator.kind(node, name, numbers));
  }

  // public static final Relation<CorpusNode> CORPORA = TYPE.toMany("corpora", …);
  private FieldSpec relation(Relation relation) {
    return constant(
        relation,
        ParameterizedTypeName.get(RuntimeTypes.RELATION, Names.node(relation.target())),
        "The relation",
        relations.of(relation));
  }

  // public static final LeaseKey EDIT = TYPE.lease("edit", 0x1f30c2a7);
  private FieldSpec lease(Lease lease) {
    return constant(
        lease,
        RuntimeTypes.LEASE_KEY,
        "The lock",
        CodeBlock.of("TYPE.lease($S, $L)", lease.name().name(), context(lease)));
  }

  // public static final Children<SectionNode> SECTIONS = TYPE.children("sections", …);
  private FieldSpec children(Child child) {
    return constant(
        child,
        ParameterizedTypeName.get(RuntimeTypes.CHILDREN, Names.node(child.target())),
        "The children",
        new TreeExpression(node, numbers).of(child));
  }

  // public static final ParentKind DOC = TYPE.parent("doc", 0x77aa0312);
  private FieldSpec parent(Parent parent) {
    return constant(
        parent,
        RuntimeTypes.PARENT_KIND,
        "The parent",
        new TreeExpression(node, numbers).of(parent));
  }

  private static FieldSpec constant(Field field, TypeName type, String what, CodeBlock value) {
    String sentence = what + " {@code " + field.name() + "}; no network.";
    return Constants.of(type, field.name().constant(), Docs.of(field.doc(), sentence), value);
  }

  private String context(Field field) {
    return Constants.hex(numbers.context(node.name(), field.name()));
  }

  private String key(Field field) {
    return numbers.key(node.name(), field.name());
  }
}
