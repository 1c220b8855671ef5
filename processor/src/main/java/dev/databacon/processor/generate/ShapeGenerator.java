package dev.databacon.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.databacon.processor.model.FieldName;
import dev.databacon.processor.model.InterfaceName;
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
        chain());
  }

  private CodeBlock chain() {
    CodeBlock.Builder chain = CodeBlock.builder().add(begin()).add("$>$>");
    shape.parts().forEach(part -> chain.add("\n.").add(read(part)));
    CodeBlock arguments =
        shape.parts().stream().map(this::argument).collect(CodeBlock.joining(",$W"));
    return chain.add("\n.build(in ->$Wnew $T($L))$<$<", record, arguments).build();
  }

  // Shape.<DocNode, DocCard>of(DocFields.TYPE)
  // Shape.<TermNode, TermCount>edge(TermFields.TYPE, "com.acme.Doc$Count")
  private CodeBlock begin() {
    InterfaceName edge = shape.edge();
    CodeBlock type = CodeBlock.of("$T.<$T, $T>", RuntimeTypes.SHAPE, handle, record);
    return edge == null
        ? CodeBlock.of("$Lof($T.TYPE)", type, fields)
        : CodeBlock.of("$Ledge($T.TYPE, $S)", type, fields, edge.binary());
  }

  // id()     value(DocFields.TITLE)     list(DocFields.TERMS, 5, TermCountShape.INSTANCE)
  private CodeBlock read(Part part) {
    if (part instanceof ShapeType.Id) {
      return CodeBlock.of("id()");
    } else if (part instanceof ShapeType.Self) {
      return CodeBlock.of("handle()");
    } else if (part instanceof ShapeType.Single single) {
      return CodeBlock.of("value($L)", single.ofEdge() ? edgeKey(single) : key(single.field()));
    } else if (part instanceof ShapeType.Texts texts) {
      return CodeBlock.of("values($L, $L)", key(texts.field()), first(texts.first()));
    } else if (part instanceof ShapeType.One one) {
      return one(one);
    } else if (part instanceof ShapeType.Many many) {
      return many(many);
    } else if (part instanceof ShapeType.Count count) {
      return CodeBlock.of("count($L)", key(count.field()));
    }
    throw new IllegalStateException("unknown part: " + part);
  }

  // one(DocFields.CORPUS, CorpusCardShape.INSTANCE)     oneAgain(SectionFields.SECTION, 2)
  private CodeBlock one(ShapeType.One one) {
    CodeBlock key = key(one.field());
    return one.element() instanceof ShapeType.OfItself
        ? CodeBlock.of("oneAgain($L, $L)", key, shape.depth() - 1)
        : CodeBlock.of("one($L,$W$L)", key, element(one.element()));
  }

  // list(DocFields.TERMS, 5, TermCountShape.INSTANCE)
  // orderBy(DocFields.YEAR.descending()).listAgain(SectionFields.SUBSECTIONS, 20, 2)
  private CodeBlock many(ShapeType.Many many) {
    CodeBlock key = key(many.field());
    int first = first(many.first());
    CodeBlock list =
        many.element() instanceof ShapeType.OfItself
            ? CodeBlock.of("listAgain($L, $L, $L)", key, first, shape.depth() - 1)
            : CodeBlock.of("list($L, $L,$W$L)", key, first, element(many.element()));
    ShapeType.Order order = many.order();
    return order == null ? list : CodeBlock.of("$L\n.$L", orderBy(order), list);
  }

  // orderBy(TermFields.WORD.ascending())     orderBy(DocCountFields.COUNT.descending())
  private static CodeBlock orderBy(ShapeType.Order order) {
    return CodeBlock.of(
        "orderBy($T.$L.$L())",
        Names.fields(order.owner()),
        order.field().constant(),
        order.descending() ? "descending" : "ascending");
  }

  // TermCountShape.INSTANCE     TermFields.TYPE
  private static CodeBlock element(Element element) {
    if (element instanceof ShapeType.OfShape other) {
      return CodeBlock.of("$T.INSTANCE", Names.shape(other.shape()));
    } else if (element instanceof ShapeType.OfHandle of) {
      return CodeBlock.of("$T.TYPE", Names.fields(of.node()));
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
    if (single.place() == Place.INT_COUNTER) {
      return intCounter(single);
    }
    ValueType type = single.declared().type();
    CodeBlock value = next(type.typeName());
    if (single.place() == Place.EDGE_VALUE
        && single.declared().presence() == Slot.Presence.PRIMITIVE) {
      value = CodeBlock.of("$T.requireNonNullElse($L, $L)", Objects.class, value, Slots.zero(type));
    }
    return single.presence() == Slot.Presence.OPTIONAL
        ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value)
        : value;
  }

  // Math.toIntExact(in.<Long>next())
  // Optional.ofNullable(in.<Long>next()).map(Math::toIntExact).orElse(null)
  private static CodeBlock intCounter(ShapeType.Single single) {
    CodeBlock value = next(ClassName.get(Long.class));
    CodeBlock optional =
        CodeBlock.of("$T.ofNullable($L).map($T::toIntExact)", Optional.class, value, Math.class);
    if (single.presence() == Slot.Presence.OPTIONAL) {
      return optional;
    }
    return single.declared().presence() == Slot.Presence.PRIMITIVE
        ? number(true, value)
        : CodeBlock.of("$L.orElse(null)", optional);
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

  /** The runtime takes 0 for all. */
  private static int first(int first) {
    return first == Integer.MAX_VALUE ? 0 : first;
  }

  private CodeBlock key(FieldName field) {
    return CodeBlock.of("$T.$L", fields, field.constant());
  }

  private CodeBlock edgeKey(ShapeType.Single single) {
    ClassName data = Names.fields(Objects.requireNonNull(shape.edge()));
    return CodeBlock.of("$T.$L", data, single.field().constant());
  }
}
