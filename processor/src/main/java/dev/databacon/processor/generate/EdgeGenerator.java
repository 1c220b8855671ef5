package dev.databacon.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.databacon.processor.model.EdgeInterface;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.NodeValue;
import javax.lang.model.element.Modifier;

/** Writes {@code DocScoreEdge}, an edge with the data of {@code Doc.Score}, and its draft. */
final class EdgeGenerator {
  private static final TypeVariableName NODE = TypeVariableName.get("N", RuntimeTypes.HANDLE);

  private final EdgeInterface edge;
  private final ClassName name;
  private final ClassName fields;
  private final FlagMethods methods;

  EdgeGenerator(EdgeInterface edge) {
    this.edge = edge;
    this.name = Names.edge(edge.name());
    this.fields = Names.fields(edge.name());
    this.methods = new FlagMethods(fields, Names.draftOf(name));
  }

  // public final class DocScoreEdge<N extends Handle> extends EdgeSnapshot<N> implements Doc.Score
  GeneratedFile generate() {
    TypeSpec.Builder type =
        Types.implementing(edge.name(), name, edge.isPublic(), edge.origin())
            .addTypeVariable(NODE)
            .superclass(ParameterizedTypeName.get(RuntimeTypes.EDGE_SNAPSHOT, NODE))
            .addJavadoc(
                Docs.of(
                    edge.doc(),
                    "An edge with its {@code "
                        + edge.name()
                        + "} as it was read; immutable, no network."))
            .addMethod(constructor());
    for (Flag flag : edge.flags()) {
      type.addMethod(
          methods.getter(flag, flag.name().method(), "flag").addAnnotation(Override.class).build());
    }
    if (edge.value() != null) {
      type.addMethod(value(edge.value()));
    }
    return GeneratedFile.of(name, type.addType(draft()), edge.origin());
  }

  // public DocScoreEdge(N node, EdgeData data) {
  //   super(node, data);
  // }
  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Docs.of("The edge to {@code node} with its data as stored; no network."))
        .addParameter(NODE, "node")
        .addParameter(RuntimeTypes.EDGE_DATA, "data")
        .addStatement("super(node, data)")
        .build();
  }

  // @Override
  // public @Nullable Map<String, String> note() {
  //   return value(DocScoreFields.NOTE);
  // }
  private MethodSpec value(NodeValue value) {
    CodeBlock read = CodeBlock.of("value($T.$L)", fields, value.name().constant());
    return MethodSpec.methodBuilder(value.name().method())
        .addAnnotation(Override.class)
        .addAnnotations(Deprecation.ofMember(value.origin()))
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Docs.of(value.doc(), "The edge's value; no network."))
        .returns(Slots.declared(value.slot()))
        .addStatement("return $L", Slots.orAbsent(value.slot(), read))
        .build();
  }

  // public static final class Draft extends EdgeDraft {
  //   public Draft() {}
  // }
  private TypeSpec draft() {
    TypeSpec.Builder type =
        Types.draft(Names.draftOf(name), RuntimeTypes.EDGE_DRAFT)
            .addJavadoc(
                Docs.of(
                    "What one write sets on an edge; the rest stays. No network by itself; not safe"
                        + " for several threads."))
            .addMethod(Types.publicDraftConstructor());
    edge.flags().forEach(flag -> type.addMethod(methods.setter(flag)));
    if (edge.value() != null) {
      type.addMethod(
          methods.setter(
              edge.value(), "value", Types.nullable(Slots.argument(edge.value().slot()))));
    }
    return type.build();
  }
}
