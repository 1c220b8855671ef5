package dev.databacon.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.databacon.processor.model.Alias;
import dev.databacon.processor.model.Child;
import dev.databacon.processor.model.Field;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.FlagsInterface;
import dev.databacon.processor.model.Lease;
import dev.databacon.processor.model.Name;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.NodeValue;
import dev.databacon.processor.model.Parent;
import dev.databacon.processor.model.Property;
import dev.databacon.processor.model.Relation;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code UserDraft}, which takes every field of a {@code User} that is to be created. */
final class DraftGenerator {
  private static final ClassName STRING = ClassName.get(String.class);

  /** The base's method for one value, and the one for several. */
  private static final String SET = "set";

  private static final String ADD = "add";

  private final NodeType node;
  private final ClassName name;
  private final ClassName fields;

  DraftGenerator(NodeType node) {
    this.node = node;
    this.name = Names.draft(node.name());
    this.fields = Names.fields(node.name());
  }

  // public final class UserDraft extends NodeDraft
  GeneratedFile generate() {
    TypeSpec.Builder type =
        Types.finalClass(name, node.isPublic(), node.origin())
            .superclass(RuntimeTypes.NODE_DRAFT)
            .addJavadoc(
                Docs.of(
                    "What a new node of type {@code "
                        + node.name()
                        + "} starts with. Its methods only collect; creating the node is what uses"
                        + " the network. Not safe for several threads."))
            .addMethod(constructor());
    node.fields().forEach(field -> type.addMethods(setters(field)));
    return GeneratedFile.of(name, type, node.origin());
  }

  // public UserDraft() {}
  private static MethodSpec constructor() {
    return Types.publicDraftConstructor();
  }

  private List<MethodSpec> setters(Field field) {
    if (field instanceof Flag flag) {
      return List.of(flag(flag));
    } else if (field instanceof Property property) {
      return property(property);
    } else if (field instanceof NodeValue value) {
      return List.of(value(value));
    } else if (field instanceof Alias alias) {
      return alias(alias);
    } else if (field instanceof Name name) {
      return name(name);
    } else if (field instanceof Relation relation) {
      return relation(relation);
    } else if (field instanceof Lease) {
      // Nobody can hold a lock on what is not there yet.
      return List.of();
    } else if (field instanceof Child child) {
      return List.of(child(child));
    } else if (field instanceof Parent) {
      // Where a node lives is said by whoever creates it there.
      return List.of();
    }
    throw new IllegalStateException("unknown kind of field: " + field.name());
  }

  // public UserDraft role(User.Role role) {
  //   set(UserFields.ROLE, role);
  //   return this;
  // }
  private MethodSpec flag(Flag flag) {
    return setter(flag, SET, flag.type().typeName()).build();
  }

  // public UserDraft password(@Nullable String password) {
  //   set(UserFields.PASSWORD, password);
  //   return this;
  // }
  //
  // public UserDraft password(String password, Consumer<UserPasswordFlagsEntry.Draft> flags) {
  //   set(UserFields.PASSWORD, password, new UserPasswordFlagsEntry.Draft(), flags);
  //   return this;
  // }
  private List<MethodSpec> property(Property property) {
    TypeName type = Slots.argument(property.slot());
    MethodSpec plain = setter(property, SET, Types.nullable(type)).build();
    return property.flags() == null
        ? List.of(plain)
        : List.of(plain, withFlags(property, type, property.flags()));
  }

  // public DocDraft content(Doc.@Nullable Content content) {
  //   set(DocFields.CONTENT, content);
  //   return this;
  // }
  //
  // public TermDraft docCount(long docCount) {
  //   set(TermFields.DOC_COUNT, docCount);
  //   return this;
  // }
  private MethodSpec value(NodeValue value) {
    TypeName type = Slots.argument(value.slot());
    return value.integer()
        ? setter(value, SET, type.unbox()).build()
        : setter(value, SET, Types.nullable(type)).build();
  }

  // public UserDraft username(String username) {
  //   set(UserFields.USERNAME, username);
  //   return this;
  // }
  //
  // public UserDraft emails(String... emails) {
  //   add(UserFields.EMAILS, emails);
  //   return this;
  // }
  //
  // public UserDraft emails(String emails, Consumer<UserEmailFlagsEntry.Draft> flags) {
  //   set(UserFields.EMAILS, emails, new UserEmailFlagsEntry.Draft(), flags);
  //   return this;
  // }
  private List<MethodSpec> alias(Alias alias) {
    MethodSpec plain =
        alias.many()
            ? setter(alias, ADD, ArrayTypeName.of(STRING)).varargs().build()
            : setter(alias, SET, STRING).build();
    return alias.flags() == null
        ? List.of(plain)
        : List.of(plain, withFlags(alias, STRING, alias.flags()));
  }

  // public DocDraft title(String title) {
  //   set(DocFields.TITLE, title);
  //   return this;
  // }
  private List<MethodSpec> name(Name name) {
    MethodSpec plain =
        name.many()
            ? setter(name, ADD, ArrayTypeName.of(STRING)).varargs().build()
            : setter(name, SET, STRING).build();
    return name.flags() == null
        ? List.of(plain)
        : List.of(plain, withFlags(name, STRING, name.flags()));
  }

  // public DocDraft corpus(CorpusNode corpus) {
  //   set(DocFields.CORPUS, corpus);
  //   return this;
  // }
  //
  // public UserDraft corpora(CorpusNode... corpora) {
  //   add(UserFields.CORPORA, corpora);
  //   return this;
  // }
  //
  // public DocDraft terms(TermNode terms, Consumer<DocCountEdge.Draft> edge) {
  //   set(DocFields.TERMS, terms, new DocCountEdge.Draft(), edge);
  //   return this;
  // }
  private List<MethodSpec> relation(Relation relation) {
    ClassName target = Names.node(relation.target());
    MethodSpec plain =
        relation.many()
            ? setter(relation, ADD, ArrayTypeName.of(target)).varargs().build()
            : setter(relation, SET, target).build();
    if (relation.edge() == null) {
      return List.of(plain);
    }
    ClassName draft = Names.draftOf(Names.edge(relation.edge().name()));
    return List.of(plain, withDraft(relation, target, draft, "edge"));
  }

  // public DocDraft sections(Consumer<SectionDraft> sections) {
  //   add(DocFields.SECTIONS, new SectionDraft(), sections);
  //   return this;
  // }
  private MethodSpec child(Child child) {
    String argument = child.name().name();
    ClassName draft = Names.draft(child.target());
    return method(
            child,
            "Starts with one more node in {@code "
                + argument
                + "}, behind those before; no network yet.")
        .addParameter(Types.consumerOf(draft), argument)
        .addStatement(
            "$L($T.$L, new $T(), $N)", ADD, fields, child.name().constant(), draft, argument)
        .addStatement("return this")
        .build();
  }

  private MethodSpec withFlags(Field field, TypeName type, FlagsInterface flags) {
    return withDraft(field, type, Names.draftOf(Names.entry(flags.name())), "flags");
  }

  private MethodSpec withDraft(Field field, TypeName type, ClassName draft, String what) {
    String argument = field.name().name();
    String consumer = Names.unlike(what, argument);
    return method(
            field, "Starts with {@code " + argument + "} and its " + what + "; no network yet.")
        .addParameter(type, argument)
        .addParameter(Types.consumerOf(draft), consumer)
        .addStatement(
            "$L($T.$L, $N, new $T(), $N)",
            SET,
            fields,
            field.name().constant(),
            argument,
            draft,
            consumer)
        .addStatement("return this")
        .build();
  }

  private MethodSpec.Builder setter(Field field, String call, TypeName type) {
    String argument = field.name().name();
    return method(field, "Starts with {@code " + argument + "}; no network yet.")
        .addParameter(type, argument)
        .addStatement("$L($T.$L, $N)", call, fields, field.name().constant(), argument)
        .addStatement("return this");
  }

  private MethodSpec.Builder method(Field field, String sentence) {
    return MethodSpec.methodBuilder(field.name().name())
        .addAnnotations(Deprecation.ofMember(field.origin()))
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Docs.of(field.doc(), sentence))
        .returns(name);
  }
}
