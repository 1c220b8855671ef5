package dev.databacon.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.databacon.processor.model.FieldName;
import dev.databacon.processor.model.ShapeType;
import dev.databacon.processor.model.ShapeType.Element;
import dev.databacon.processor.model.ShapeType.Part;
import dev.databacon.processor.model.ShapeType.Place;
import dev.databacon.processor.model.Slot;
import dev.databacon.processor.model.ValueType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Writes {@code DocCardShape}, which says what the record {@code DocCard} is read from, and how.
 */
final class ShapeGenerator {
  private static final TypeName TEXTS =
      ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class));

  private final ShapeType shape;
  private final ClassName name;
  private final ClassName record;
  private final ClassName handle;
  private final ClassName fields;

  ShapeGenerator(ShapeType shape) {
    this.shape = shape;
    this.name = Names.shape(shape.name());
    this.record = shape.name().java();
    this.handle = Names.node(shape.node());
    this.fields = Names.fields(shape.node());
  }

  // public final class DocCardShape
  GeneratedFile generate() {
    TypeSpec.Builder type =
        Types.finalClass(name, shape.isPublic(), shape.origin())
            .addJavadoc(
                Docs.of(
                    "How {@code "
                        + shape.name()
                        + "} is read from "
                        + (shape.edge() == null
                            ? ""
                            : "an edge with {@code " + shape.edge() + "} to ")
                        + "a node of type {@code "
                        + shape.node()
                        + "}; constants, no network."))
            .addField(instance())
            .addMethod(Types.hiddenConstructor());
    return GeneratedFile.of(name, type, shape.origin());
  }

  // public static final Shape<DocNode, DocCard> INSTANCE =
  //     Shape.<DocNode, DocCard>of(DocFields.TYPE)
  //         .id()
  //         .value(DocFields.TITLE)
  //         .build(in -> new DocCard(in.<Long>next(), in.<String>next()));
  private FieldSpec instance() {
    return Constants.of(
        ParameterizedTypeName.get(RuntimeTypes.SHAPE, handle, record),
        "INSTANCE",
        Docs.of(shape.doc(), "Reads {@code " + shape.name() + "}; no network by itself."),
        shape.depth() == 0 ? built() : recursive());
  }

  // Shape.recursive(3, inner ->
  //     Shape.<SectionNode, SectionTree>of(SectionFields.TYPE)…)
  private CodeBlock recursive() {
    return CodeBlock.builder()
        .add("$T.recursive($L, inner ->\n$>$>", RuntimeTypes.SHAPE, shape.depth())
        .add(built())
        .add(")$<$<")
        .build();
  }

  private CodeBlock built() {
    CodeBlock.Builder chain =
        CodeBlock.builder()
            .add("$T.<$T, $T>of($T.TYPE)$>$>", RuntimeTypes.SHAPE, handle, record, fields);
    shape.parts().forEach(part -> chain.add("\n.").add(read(part)));
    CodeBlock arguments =
        shape.parts().stream().map(this::argument).collect(CodeBlock.joining(",$W"));
    return chain.add("\n.build(in ->$Wnew $T($L))$<$<", record, arguments).build();
  }

  // id()     value(DocFields.TITLE)     list(DocFields.TERMS, 5, TermCountShape.INSTANCE)
  private CodeBlock read(Part part) {
    if (part instanceof ShapeType.Id) {
      return CodeBlock.of("id()");
    } else if (part instanceof ShapeType.Self) {
      return CodeBlock.of("self()");
    } else if (part instanceof ShapeType.Single single) {
      return single(single);
    } else if (part instanceof ShapeType.Texts texts) {
      return CodeBlock.of("texts($L, $L)", key(texts.field()), first(texts.first()));
    } else if (part instanceof ShapeType.One one) {
      return CodeBlock.of("one($L,$W$L)", key(one.field()), element(one.element()));
    } else if (part instanceof ShapeType.Many many) {
      CodeBlock element = element(many.element());
      return CodeBlock.of("list($L, $L,$W$L)", key(many.field()), first(many.first()), element);
    } else if (part instanceof ShapeType.Count count) {
      return CodeBlock.of("count($L)", key(count.field()));
    }
    throw new IllegalStateException("unknown part: " + part);
  }

  // value(DocFields.TITLE)     edge(DocCountFields.COUNT)     edgeValue(DocScoreFields.NOTE)
  private CodeBlock single(ShapeType.Single single) {
    return switch (single.place()) {
      case NODE, COUNTER -> CodeBlock.of("value($L)", key(single.field()));
      case EDGE_FLAG -> CodeBlock.of("edge($L)", edgeKey(single.field()));
      case EDGE_VALUE -> CodeBlock.of("edgeValue($L)", edgeKey(single.field()));
    };
  }

  // TermCountShape.INSTANCE     Shape.handle(TermFields.TYPE)     inner
  private static CodeBlock element(Element element) {
    if (element instanceof ShapeType.OfShape other) {
      return CodeBlock.of("$T.INSTANCE", Names.shape(other.shape()));
    } else if (element instanceof ShapeType.OfHandle of) {
      return CodeBlock.of("$T.handle($T.TYPE)", RuntimeTypes.SHAPE, Names.fields(of.node()));
    } else if (element instanceof ShapeType.OfItself) {
      return CodeBlock.of("inner");
    }
    throw new IllegalStateException("unknown element: " + element);
  }

  // in.<Long>next()     Math.toIntExact(in.<Long>next())     in.<List<TermCount>>next()
  private CodeBlock argument(Part part) {
    if (part instanceof ShapeType.Id) {
      return next(ClassName.get(Long.class));
    } else if (part instanceof ShapeType.Self) {
      return next(handle);
    } else if (part instanceof ShapeType.Single single) {
      return value(single);
    } else if (part instanceof ShapeType.Texts) {
      return next(TEXTS);
    } else if (part instanceof ShapeType.One one) {
      CodeBlock node = next(type(one.element()));
      return one.optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, node) : node;
    } else if (part instanceof ShapeType.Many many) {
      return next(ParameterizedTypeName.get(ClassName.get(List.class), type(many.element())));
    } else if (part instanceof ShapeType.Count count) {
      return number(count.type().equals(TypeName.INT), next(ClassName.get(Long.class)));
    }
    throw new IllegalStateException("unknown part: " + part);
  }

  // in.<String>next()     Optional.ofNullable(in.<String>next())
  // Objects.requireNonNullElse(in.<Integer>next(), 0)
  private static CodeBlock value(ShapeType.Single single) {
    ValueType type = single.declared().type();
    boolean zero = single.declared().presence() == Slot.Presence.PRIMITIVE;
    CodeBlock value = next(type.typeName());
    if (single.place() == Place.COUNTER && type == ValueType.Scalar.INT) {
      value = next(ClassName.get(Integer.class));
    }
    if (single.place() == Place.EDGE_VALUE && zero) {
      value = CodeBlock.of("$T.requireNonNullElse($L, $L)", Objects.class, value, Slots.zero(type));
    }
    return single.presence() == Slot.Presence.OPTIONAL
        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value)
        : value;
  }

  private static CodeBlock number(boolean isInt, CodeBlock number) {
    return isInt ? CodeBlock.of("$T.toIntExact($L)", Math.class, number) : number;
  }

  private TypeName type(Element element) {
    if (element instanceof ShapeType.OfHandle of) {
      return Names.node(of.node());
    }
    return element instanceof ShapeType.OfShape other ? other.shape().java() : record;
  }

  private static CodeBlock next(TypeName type) {
    return CodeBlock.of("in.<$T>next()", type);
  }

  private static CodeBlock first(int first) {
    return first == Integer.MAX_VALUE
        ? CodeBlock.of("$T.MAX_VALUE", Integer.class)
        : CodeBlock.of("$L", first);
  }

  private CodeBlock key(FieldName field) {
    return CodeBlock.of("$T.$L", fields, field.constant());
  }

  private CodeBlock edgeKey(FieldName field) {
    return CodeBlock.of(
        "$T.$L", Names.fields(Objects.requireNonNull(shape.edge())), field.constant());
  }
}
