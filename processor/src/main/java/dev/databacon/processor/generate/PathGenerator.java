package dev.databacon.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.databacon.processor.model.Alias;
import dev.databacon.processor.model.Child;
import dev.databacon.processor.model.Field;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.Lease;
import dev.databacon.processor.model.Name;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.NodeValue;
import dev.databacon.processor.model.Parent;
import dev.databacon.processor.model.Property;
import dev.databacon.processor.model.Relation;
import dev.databacon.processor.model.Slot;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes {@code DocPath}, a walk that ends at nodes of {@code Doc}. */
final class PathGenerator {
  /** What the base class does without an argument; a step takes another name. */
  static final Set<String> TAKEN =
      Set.of(
          "count",
          "db",
          "distinct",
          "exists",
          "explain",
          "fetch",
          "fetchCount",
          "fetchExists",
          "fetchFirst",
          "first",
          "iterator",
          "list",
          "spliterator",
          "stream");

  private static final ClassName STRING = ClassName.get(String.class);

  private final NodeType node;
  private final ClassName name;
  private final ClassName fields;

  PathGenerator(NodeType node) {
    this.node = node;
    this.name = Names.path(node.name());
    this.fields = Names.fields(node.name());
  }

  // public final class DocPath extends NodePath<DocNode, DocPath>
  GeneratedFile generate() {
    TypeSpec.Builder type =
        Types.finalClass(name, node.isPublic(), node.origin())
            .superclass(
                ParameterizedTypeName.get(RuntimeTypes.NODE_PATH, Names.node(node.name()), name))
            .addJavadoc(
                Docs.of(
                    "A walk that ends at nodes of type {@code "
                        + node.name()
                        + "}: it says what is read, and reads nothing itself. Immutable."))
            .addMethod(constructor())
            .addMethod(ofNode())
            .addMethod(ofAll())
            .addMethod(ofSome())
            .addMethod(copy());
    for (Field field : node.fields()) {
      if (!(field instanceof Lease)) {
        type.addMethod(step(field));
      }
    }
    return GeneratedFile.of(name, type, node.origin());
  }

  // public DocPath(Databacon db, PathPlan plan) {
  //   super(db, DocFields.TYPE, plan);
  // }
  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Docs.of("Where a plan leads; no network. {@code path()} begins a walk."))
        .addParameter(RuntimeTypes.DATABACON, "db")
        .addParameter(RuntimeTypes.PATH_PLAN, "plan")
        .addStatement("super(db, $T.TYPE, plan)", fields)
        .build();
  }

  // public DocPath(DocNode start) {
  //   this(start.db(), PathPlan.of(start));
  // }
  private MethodSpec ofNode() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Docs.of("A walk that begins at one node; no network yet."))
        .addParameter(Names.node(node.name()), "start")
        .addStatement("this(start.db(), $T.of(start))", RuntimeTypes.PATH_PLAN)
        .build();
  }

  // public DocPath(DocDao all) {
  //   this(all.db(), PathPlan.all(DocFields.TYPE));
  // }
  private MethodSpec ofAll() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Docs.of("A walk that begins at all nodes of the type; no network yet."))
        .addParameter(Names.dao(node.name()), "all")
        .addStatement("this(all.db(), $T.all($T.TYPE))", RuntimeTypes.PATH_PLAN, fields)
        .build();
  }

  // public DocPath(Databacon db, Collection<DocNode> nodes) {
  //   this(db, PathPlan.of(DocFields.TYPE, nodes));
  // }
  private MethodSpec ofSome() {
    TypeName nodes =
        ParameterizedTypeName.get(ClassName.get(Collection.class), Names.node(node.name()));
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Docs.of("A walk that begins at these nodes, each once; no network yet."))
        .addParameter(RuntimeTypes.DATABACON, "db")
        .addParameter(nodes, "nodes")
        .addStatement("this(db, $T.of($T.TYPE, nodes))", RuntimeTypes.PATH_PLAN, fields)
        .build();
  }

  // @Override
  // protected DocPath copy(PathPlan plan) {
  //   return new DocPath(db(), plan);
  // }
  private MethodSpec copy() {
    return MethodSpec.methodBuilder("copy")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PROTECTED)
        .returns(name)
        .addParameter(RuntimeTypes.PATH_PLAN, "plan")
        .addStatement("return new $T(db(), plan)", name)
        .build();
  }

  private MethodSpec step(Field field) {
    if (field instanceof Relation relation) {
      return walk(field, relation.target(), relation.many() ? "nodes" : "node, if any,");
    } else if (field instanceof Child child) {
      return walk(field, child.target(), "nodes");
    } else if (field instanceof Parent parent) {
      return walk(field, parent.target(), "node, if any,");
    } else if (field instanceof Flag flag) {
      return values(field, "primitive", flag.type().typeName().box());
    } else if (field instanceof Property property) {
      return values(field, property.slot(), property.slot().type().typeName());
    } else if (field instanceof NodeValue value) {
      TypeName type = value.slot().type().typeName();
      return values(field, value.slot(), value.integer() ? ClassName.get(Long.class) : type);
    } else if (field instanceof Alias alias) {
      return texts(field, alias.many());
    } else if (field instanceof Name text) {
      return texts(field, text.many());
    }
    throw new IllegalStateException("unknown kind of field: " + field.name());
  }

  // public TermPath terms() {
  //   return new TermPath(db(), step(DocFields.TERMS));
  // }
  private MethodSpec walk(Field field, InterfaceName target, String what) {
    ClassName path = Names.path(target);
    return method(field, path, "Goes on to the " + what + " at {@code " + field.name() + "}")
        .addStatement("return new $T(db(), step($L))", path, key(field))
        .build();
  }

  // public ValuePath<@Nullable String> title() {
  //   return value(DocFields.TITLE);
  // }
  private MethodSpec values(Field field, String call, TypeName type) {
    TypeName path = ParameterizedTypeName.get(RuntimeTypes.VALUE_PATH, type);
    return method(field, path, "Reads {@code " + field.name() + "} of each node")
        .addStatement("return $L($L)", call, key(field))
        .build();
  }

  // public ValuePath<String> emails() {
  //   return values(UserFields.EMAILS);
  // }
  private MethodSpec texts(Field field, boolean many) {
    return many ? values(field, "values", STRING) : values(field, "value", Types.nullable(STRING));
  }

  // public ValuePath<Integer> length() {
  //   return primitive(DocFields.LENGTH);
  // }
  private MethodSpec values(Field field, Slot slot, TypeName type) {
    return slot.presence() == Slot.Presence.PRIMITIVE
        ? values(field, "primitive", type)
        : values(field, "value", Types.nullable(type));
  }

  private MethodSpec.Builder method(Field field, TypeName returns, String sentence) {
    return MethodSpec.methodBuilder(free(field))
        .addAnnotations(Deprecation.ofMember(field.origin()))
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Docs.of(field.doc(), sentence + "; no network yet."))
        .returns(returns);
  }

  // count     count_ where the base class has a method of that name
  private String free(Field field) {
    String wanted = field.name().name();
    List<String> others =
        node.fields().stream().map(f -> f.name().name()).filter(n -> !n.equals(wanted)).toList();
    return TAKEN.contains(wanted)
        ? Names.unlike(wanted + "_", others.toArray(String[]::new))
        : wanted;
  }

  private CodeBlock key(Field field) {
    return CodeBlock.of("$T.$L", fields, field.name().constant());
  }
}
