package dev.databacon.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.databacon.processor.model.Alias;
import dev.databacon.processor.model.Child;
import dev.databacon.processor.model.Field;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.Lease;
import dev.databacon.processor.model.Name;
import dev.databacon.processor.model.NodeValue;
import dev.databacon.processor.model.Parent;
import dev.databacon.processor.model.Property;
import dev.databacon.processor.model.Relation;
import dev.databacon.processor.model.ValueType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a schema field stands on a handle: the type of its bound field, and what its accessor calls.
 *
 * @param kind what the field is, for Javadoc
 * @param type the runtime's field type with its type arguments
 * @param snapshot the generated snapshot that the field makes of flags or edge data, if any
 * @param returns what the accessor returns
 * @param call what the accessor returns it from, {@code $N} being the bound field
 * @param reads what the accessor does, for Javadoc
 */
record BoundField(
    String kind,
    TypeName type,
    @Nullable ClassName snapshot,
    TypeName returns,
    CodeBlock call,
    String reads) {

  private static final ClassName OPTIONAL = ClassName.get(Optional.class);
  private static final ClassName STRING = ClassName.get(String.class);

  /** What can be added to a property. */
  private enum Adding {
    NONE,
    WHOLE,
    DOUBLE,
    DECIMAL
  }

  static BoundField of(Field field) {
    if (field instanceof Flag flag) {
      return flag(flag);
    } else if (field instanceof Property property) {
      return property(property);
    } else if (field instanceof NodeValue value) {
      return value.integer() ? counter(value) : value(value);
    } else if (field instanceof Alias alias) {
      return alias.many() ? aliasList(alias) : alias(alias);
    } else if (field instanceof Name name) {
      return NameGenerator.bound(name);
    } else if (field instanceof Relation relation) {
      return relation.many() ? toMany(relation) : toOne(relation);
    } else if (field instanceof Lease lease) {
      return lease(lease);
    } else if (field instanceof Child child) {
      return children(child);
    } else if (field instanceof Parent parent) {
      return parent(parent);
    }
    throw new IllegalStateException("unknown kind of field: " + field.name());
  }

  // FlagField<User.Role> role          role.get()
  private static BoundField flag(Flag flag) {
    String name = flag.name().name();
    return new BoundField(
        "flag",
        generic(RuntimeTypes.FLAG_FIELD, flag.type().typeName().box()),
        null,
        flag.type().typeName(),
        CodeBlock.of("$N.get()", name),
        "Reads the flag in one round trip.");
  }

  // PropertyField<String> text         text.get()
  // PropertyField<Double> weight       weight.getOrThrow()
  // FlaggedPropertyField<String, UserPasswordFlagsEntry<String>, UserPasswordFlagsEntry.Draft>
  // NumberField<Integer> visits        FlaggedNumberField<Long, …>
  // DoubleField weight                 DecimalField price
  private static BoundField property(Property property) {
    ClassName entry = property.flags() == null ? null : Names.entry(property.flags().name());
    return new BoundField(
        "property",
        entry == null ? plain(property) : flagged(property, entry),
        entry,
        Slots.declared(property.slot()),
        Slots.read(property.slot(), property.name().name()),
        "Reads the property in one round trip; "
            + Slots.absence(property.slot())
            + " while absent.");
  }

  private static TypeName plain(Property property) {
    TypeName type = property.slot().type().typeName();
    return switch (adding(property)) {
      case WHOLE -> generic(RuntimeTypes.NUMBER_FIELD, type);
      case DOUBLE -> RuntimeTypes.DOUBLE_FIELD;
      case DECIMAL -> RuntimeTypes.DECIMAL_FIELD;
      case NONE -> generic(RuntimeTypes.PROPERTY_FIELD, type);
    };
  }

  private static TypeName flagged(Property property, ClassName entry) {
    TypeName type = property.slot().type().typeName();
    TypeName entries = generic(entry, type);
    ClassName draft = Names.draftOf(entry);
    return switch (adding(property)) {
      case WHOLE -> generic(RuntimeTypes.FLAGGED_NUMBER_FIELD, type, entries, draft);
      case DOUBLE -> generic(RuntimeTypes.FLAGGED_DOUBLE_FIELD, entries, draft);
      case DECIMAL -> generic(RuntimeTypes.FLAGGED_DECIMAL_FIELD, entries, draft);
      case NONE -> generic(RuntimeTypes.FLAGGED_PROPERTY_FIELD, type, entries, draft);
    };
  }

  private static Adding adding(Property property) {
    if (!(property.slot().type() instanceof ValueType.Scalar scalar)) {
      return Adding.NONE;
    }
    return switch (scalar) {
      case INT, LONG -> Adding.WHOLE;
      case DOUBLE -> Adding.DOUBLE;
      case BIG_DECIMAL -> Adding.DECIMAL;
      default -> Adding.NONE;
    };
  }

  // ValueField<Doc.Content> content    content.get()
  private static BoundField value(NodeValue value) {
    return new BoundField(
        "value",
        generic(RuntimeTypes.VALUE_FIELD, value.slot().type().typeName()),
        null,
        Slots.declared(value.slot()),
        Slots.read(value.slot(), value.name().name()),
        "Reads the node's value in one round trip; "
            + Slots.absence(value.slot())
            + " while absent.");
  }

  // CounterField docCount              docCount.get()
  private static BoundField counter(NodeValue value) {
    String name = value.name().name();
    boolean isInt = value.slot().type() == ValueType.Scalar.INT;
    CodeBlock orNull = CodeBlock.of("$N.getOrNull()", name);
    CodeBlock call =
        switch (value.slot().presence()) {
          case PRIMITIVE ->
              isInt
                  ? CodeBlock.of("$T.toIntExact($N.get())", Math.class, name)
                  : CodeBlock.of("$N.get()", name);
          case NULLABLE -> isInt ? toInteger(orNull, CodeBlock.of(".orElse(null)")) : orNull;
          case OPTIONAL ->
              isInt
                  ? toInteger(orNull, CodeBlock.of(""))
                  : CodeBlock.of("$T.ofNullable($L)", OPTIONAL, orNull);
        };
    return new BoundField(
        "counter",
        RuntimeTypes.COUNTER_FIELD,
        null,
        Slots.declared(value.slot()),
        call,
        "Reads the number in one round trip; " + Slots.absence(value.slot()) + " while absent.");
  }

  // AliasField username                username.get()
  // FlaggedAliasField<UserPhoneFlagsEntry<String>, UserPhoneFlagsEntry.Draft> phone
  private static BoundField alias(Alias alias) {
    return new BoundField(
        "alias",
        withEntries(alias, RuntimeTypes.ALIAS_FIELD, RuntimeTypes.FLAGGED_ALIAS_FIELD),
        alias.flags() == null ? null : Names.entry(alias.flags().name()),
        Types.nullable(STRING),
        CodeBlock.of("$N.get()", alias.name().name()),
        "Reads the alias in one round trip; null while absent.");
  }

  // AliasListField nicknames           nicknames.list()
  // FlaggedAliasListField<UserEmailFlagsEntry<String>, UserEmailFlagsEntry.Draft> emails
  private static BoundField aliasList(Alias alias) {
    return new BoundField(
        "aliases",
        withEntries(alias, RuntimeTypes.ALIAS_LIST_FIELD, RuntimeTypes.FLAGGED_ALIAS_LIST_FIELD),
        alias.flags() == null ? null : Names.entry(alias.flags().name()),
        generic(RuntimeTypes.PAGE, STRING),
        CodeBlock.of("$N.list()", alias.name().name()),
        "Reads the first page of the aliases in one round trip; iterating costs one a page.");
  }

  // ToOneField<UserNode> user          user.get()
  // EdgeToOneField<UserNode, DocOwnerEdge<UserNode>, DocOwnerEdge.Draft> owner
  private static BoundField toOne(Relation relation) {
    ClassName node = Names.node(relation.target());
    return new BoundField(
        "relation",
        withEdges(relation, RuntimeTypes.TO_ONE_FIELD, RuntimeTypes.EDGE_TO_ONE_FIELD),
        relation.edge() == null ? null : Names.edge(relation.edge().name()),
        Types.nullable(node),
        CodeBlock.of("$N.get()", relation.name().name()),
        "Finds the node in one round trip; null without an edge.");
  }

  // ToManyField<CorpusNode> corpora    corpora.nodes()
  // EdgeListField<DocNode, DocScoreEdge<DocNode>, DocScoreEdge.Draft> scores
  private static BoundField toMany(Relation relation) {
    return new BoundField(
        "relation",
        withEdges(relation, RuntimeTypes.TO_MANY_FIELD, RuntimeTypes.EDGE_LIST_FIELD),
        relation.edge() == null ? null : Names.edge(relation.edge().name()),
        generic(RuntimeTypes.PAGE, Names.node(relation.target())),
        CodeBlock.of("$N.nodes()", relation.name().name()),
        "Finds the first page of nodes in one round trip; iterating costs one a page.");
  }

  // Lease edit                         edit.isHeld()
  private static BoundField lease(Lease lease) {
    return new BoundField(
        "lock",
        RuntimeTypes.LEASE,
        null,
        TypeName.BOOLEAN,
        CodeBlock.of("$N.isHeld()", lease.name().name()),
        "Reads in one round trip whether anybody holds the lock; takes nothing.");
  }

  // ChildListField<SectionNode, SectionDraft> sections        sections.nodes()
  private static BoundField children(Child child) {
    ClassName node = Names.node(child.target());
    return new BoundField(
        "children",
        generic(RuntimeTypes.CHILD_LIST_FIELD, node, Names.draft(child.target())),
        null,
        generic(RuntimeTypes.PAGE, node),
        CodeBlock.of("$N.nodes()", child.name().name()),
        "Finds the first page of children in one round trip; iterating costs one a page.");
  }

  // ParentField<DocNode> doc           doc.get()
  private static BoundField parent(Parent parent) {
    ClassName node = Names.node(parent.target());
    return new BoundField(
        "parent",
        generic(RuntimeTypes.PARENT_FIELD, node),
        null,
        Types.nullable(node),
        CodeBlock.of("$N.get()", parent.name().name()),
        "Finds the parent in one round trip; null when there is none of this type.");
  }

  private static TypeName withEntries(Alias alias, ClassName plain, ClassName flagged) {
    if (alias.flags() == null) {
      return plain;
    }
    ClassName entry = Names.entry(alias.flags().name());
    return generic(flagged, generic(entry, STRING), Names.draftOf(entry));
  }

  private static TypeName withEdges(Relation relation, ClassName plain, ClassName withData) {
    ClassName node = Names.node(relation.target());
    if (relation.edge() == null) {
      return generic(plain, node);
    }
    ClassName edge = Names.edge(relation.edge().name());
    return generic(withData, node, generic(edge, node), Names.draftOf(edge));
  }

  private static TypeName generic(ClassName type, TypeName... arguments) {
    return ParameterizedTypeName.get(type, arguments);
  }

  private static CodeBlock toInteger(CodeBlock orNull, CodeBlock end) {
    return CodeBlock.of(
        "$T.ofNullable($L).map($T::toIntExact)$L", OPTIONAL, orNull, Math.class, end);
  }
}
