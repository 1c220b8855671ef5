package dev.databacon.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.databacon.processor.model.Child;
import dev.databacon.processor.model.Field;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.Parent;
import dev.databacon.processor.model.Relation;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes {@code UserNode}, the handle of {@code User}. */
final class NodeGenerator {
  /** The field and the accessor of all flags at once, a name that schemas cannot use. */
  private static final String FLAGS = "flags";

  private final NodeType node;
  private final ClassName name;
  private final ClassName fields;

  NodeGenerator(NodeType node) {
    this.node = node;
    this.name = Names.node(node.name());
    this.fields = Names.fields(node.name());
  }

  // public final class UserNode extends Handle
  GeneratedFile generate() {
    TypeSpec.Builder type =
        Types.finalClass(name, node.isPublic(), node.origin())
            .superclass(RuntimeTypes.HANDLE)
            .addJavadoc(
                Docs.of(
                    node.doc(),
                    "The handle of a node of type {@code "
                        + node.name()
                        + "}. It holds no values: each method call reads in one round trip, the"
                        + " fields cost nothing. Safe for any number of threads."));
    node.fields().forEach(field -> type.addField(boundField(field)));
    if (!node.flags().isEmpty()) {
      type.addField(flagsField());
    }
    type.addMethod(constructor());
    node.fields().forEach(field -> type.addMethod(accessor(field)));
    if (!node.flags().isEmpty()) {
      type.addMethod(flagsAccessor());
    }
    type.addMethods(new MoveMethods(node).all()).addMethod(path());
    return GeneratedFile.of(name, type, node.origin());
  }

  // public final AliasField username;
  private static FieldSpec boundField(Field field) {
    BoundField bound = BoundField.of(field);
    return FieldSpec.builder(bound.type(), field.name().name(), Modifier.PUBLIC, Modifier.FINAL)
        .addAnnotations(Deprecation.ofMember(field.origin()))
        .addJavadoc(
            Docs.of(
                field.doc(),
                "The " + bound.kind() + " {@code " + field.name() + "} of this node, unread."))
        .build();
  }

  // public final FlagsField<UserFlags, UserFlags.Draft> flags;
  private FieldSpec flagsField() {
    ClassName flags = Names.flags(node.name());
    TypeName type =
        ParameterizedTypeName.get(RuntimeTypes.FLAGS_FIELD, flags, Names.draftOf(flags));
    return FieldSpec.builder(type, FLAGS, Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc(Docs.of("All flags of this node together, unread."))
        .build();
  }

  // public UserNode(Databacon db, long id) {
  //   super(db, UserFields.TYPE, id);
  //   username = new AliasField(this, UserFields.USERNAME);
  //   flags = new FlagsField<>(this, new UserFlags(), new UserFlags.Draft());
  // }
  private MethodSpec constructor() {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                Docs.of(
                    "The handle of the node with this id, which is not checked; no network. {@link "
                        + Names.dao(node.name()).simpleName()
                        + "} checks ids."))
            .addParameter(RuntimeTypes.DATABACON, "db")
            .addParameter(TypeName.LONG, "id")
            .addStatement("super(db, $T.TYPE, id)", fields);
    node.fields().forEach(field -> constructor.addStatement(assignment(field)));
    if (!node.flags().isEmpty()) {
      ClassName flags = Names.flags(node.name());
      constructor.addStatement(
          "$N = new $T<>(this, new $T(), new $T())",
          FLAGS,
          RuntimeTypes.FLAGS_FIELD,
          flags,
          Names.draftOf(flags));
    }
    return constructor.build();
  }

  // username = new AliasField(this, UserFields.USERNAME)
  // corpora = new ToManyField<>(this, UserFields.CORPORA, CorpusFields.TYPE)
  // sections = new ChildListField<>(
  //     this, DocFields.SECTIONS, SectionFields.TYPE, new SectionDraft())
  // scores = new EdgeListField<>(
  //     this, DocFields.SCORES, DocFields.TYPE, DocScoreEdge::new, DocScoreEdge.Draft::new)
  private CodeBlock assignment(Field field) {
    BoundField bound = BoundField.of(field);
    CodeBlock created =
        bound.type() instanceof ParameterizedTypeName generic
            ? CodeBlock.of("$T<>", generic.rawType())
            : CodeBlock.of("$T", bound.type());
    InterfaceName other = target(field);
    CodeBlock target =
        other == null ? CodeBlock.of("") : CodeBlock.of(",$W$T.TYPE", Names.fields(other));
    CodeBlock makers =
        bound.snapshot() == null
            ? field instanceof Child child
                ? CodeBlock.of(",$Wnew $T()", Names.draft(child.target()))
                : CodeBlock.of("")
            : CodeBlock.of(
                ",$W$T::new,$W$T::new", bound.snapshot(), Names.draftOf(bound.snapshot()));
    return CodeBlock.of(
        "$N =$Wnew $L(this, $T.$L$L$L)",
        field.name().name(),
        created,
        fields,
        field.name().constant(),
        target,
        makers);
  }

  /** The type of the nodes that a field leads to, if it leads to any. */
  private static @Nullable InterfaceName target(Field field) {
    if (field instanceof Relation relation) {
      return relation.target();
    } else if (field instanceof Child child) {
      return child.target();
    }
    return field instanceof Parent parent ? parent.target() : null;
  }

  // public @Nullable String username() {
  //   return username.get();
  // }
  private static MethodSpec accessor(Field field) {
    BoundField bound = BoundField.of(field);
    return MethodSpec.methodBuilder(field.name().name())
        .addAnnotations(Deprecation.ofMember(field.origin()))
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Docs.of(field.doc(), bound.reads()))
        .returns(bound.returns())
        .addStatement("return $L", bound.call())
        .build();
  }

  // public UserPath path() {
  //   return new UserPath(this);
  // }
  private MethodSpec path() {
    ClassName path = Names.path(node.name());
    return MethodSpec.methodBuilder("path")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Docs.of("A walk that begins at this node; no network yet."))
        .returns(path)
        .addStatement("return new $T(this)", path)
        .build();
  }

  // public UserFlags flags() {
  //   return flags.get();
  // }
  private MethodSpec flagsAccessor() {
    return MethodSpec.methodBuilder(FLAGS)
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Docs.of("Reads all flags in one round trip."))
        .returns(Names.flags(node.name()))
        .addStatement("return $N.get()", FLAGS)
        .build();
  }
}
