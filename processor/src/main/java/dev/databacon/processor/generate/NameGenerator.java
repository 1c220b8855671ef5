package dev.databacon.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.databacon.processor.model.Name;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.Numbers;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes what stands for a name on a handle, among the descriptors and in the DAO. */
final class NameGenerator {
  private static final ClassName STRING = ClassName.get(String.class);

  private final NodeType node;

  NameGenerator(NodeType node) {
    this.node = node;
  }

  // NameField title                    title.get()
  // FlaggedNameField<DocTitleFlagsEntry<String>, DocTitleFlagsEntry.Draft> title
  // NameListField names                names.list()
  static BoundField bound(Name name) {
    String field = name.name().name();
    ClassName entry = name.flags() == null ? null : Names.entry(name.flags().name());
    return name.many()
        ? new BoundField(
            "names",
            field(entry, RuntimeTypes.NAME_LIST_FIELD, RuntimeTypes.FLAGGED_NAME_LIST_FIELD),
            entry,
            ParameterizedTypeName.get(RuntimeTypes.PAGE, STRING),
            CodeBlock.of("$N.list()", field),
            "Reads the first page of the names in one round trip; iterating costs one a page.")
        : new BoundField(
            "name",
            field(entry, RuntimeTypes.NAME_FIELD, RuntimeTypes.FLAGGED_NAME_FIELD),
            entry,
            Types.nullable(STRING),
            CodeBlock.of("$N.get()", field),
            "Reads the name in one round trip; null while absent.");
  }

  private static TypeName field(@Nullable ClassName entry, ClassName plain, ClassName flagged) {
    return entry == null
        ? plain
        : ParameterizedTypeName.get(
            flagged, ParameterizedTypeName.get(entry, STRING), Names.draftOf(entry));
  }

  // TYPE.name("title", 0x1f30c2a7, "t7k2")
  // TYPE.names("titles", 0x1f30c2a7).trigram().exact()
  static CodeBlock kind(NodeType node, Name name, Numbers numbers) {
    String context = Constants.hex(numbers.context(node.name(), name.name()));
    CodeBlock.Builder kind = CodeBlock.builder();
    if (name.many()) {
      kind.add("TYPE.names($S, $L)", name.name().name(), context);
    } else {
      String key = numbers.key(node.name(), name.name());
      kind.add("TYPE.name($S, $L, $S)", name.name().name(), context, key);
    }
    if (name.search() != Name.Search.PREFIX) {
      kind.add(".$L()", name.search().word());
    }
    return (name.fold() ? kind : kind.add(".exact()")).build();
  }

  List<MethodSpec> searches(Name name) {
    return List.of(nodes(name), entries(name));
  }

  // public Page<DocNode> searchTitle(String title, SearchOption... options) {
  //   return search(DocFields.TITLE, title, options);
  // }
  private MethodSpec nodes(Name name) {
    TypeName page = ParameterizedTypeName.get(RuntimeTypes.PAGE, Names.node(node.name()));
    String each = name.many() ? ", each once" : "";
    String how =
        switch (name.search()) {
          case PREFIX -> "the beginning of their {@code %s}, in order";
          case PHONETIC -> "the sound of their {@code %s}, in order";
          case TRIGRAM -> "parts of their {@code %s}, the most similar first";
        };
    return search(name, "", page, "search", CodeBlock.of(""))
        .addJavadoc(
            Docs.of(
                "Finds nodes by "
                    + how.formatted(name.name())
                    + each
                    + "; one round trip a server and page."))
        .build();
  }

  // public Page<NameHit<DocNode, DocTitleFlagsEntry<String>>> searchTitleEntries(
  //     String title, SearchOption... options) {
  //   return searchEntries(DocFields.TITLE, title, DocTitleFlagsEntry::new, options);
  // }
  private MethodSpec entries(Name name) {
    ClassName entry = name.flags() == null ? null : Names.entry(name.flags().name());
    TypeName value = entry == null ? STRING : ParameterizedTypeName.get(entry, STRING);
    TypeName hit = ParameterizedTypeName.get(RuntimeTypes.NAME_HIT, Names.node(node.name()), value);
    CodeBlock maker = entry == null ? CodeBlock.of("") : CodeBlock.of(", $T::new", entry);
    TypeName page = ParameterizedTypeName.get(RuntimeTypes.PAGE, hit);
    String how =
        switch (name.search()) {
          case PREFIX -> "beginning, in order";
          case PHONETIC -> "sound, in order";
          case TRIGRAM -> "parts, the most similar first";
        };
    return search(name, "Entries", page, "searchEntries", maker)
        .addJavadoc(
            Docs.of(
                "Finds every {@code "
                    + name.name()
                    + "} by its "
                    + how
                    + ", with its node; one round trip a server and page."))
        .build();
  }

  private MethodSpec.Builder search(
      Name name, String suffix, TypeName returns, String call, CodeBlock maker) {
    String argument = name.name().name();
    String options = Names.unlike("options", argument);
    return MethodSpec.methodBuilder("search" + name.name().capitalised() + suffix)
        .addAnnotations(Deprecation.ofMember(name.origin()))
        .addModifiers(Modifier.PUBLIC)
        .returns(returns)
        .addParameter(STRING, argument)
        .addParameter(ArrayTypeName.of(option(name)), options)
        .varargs()
        .addStatement(
            "return $L($T.$L, $N$L, $N)",
            call,
            Names.fields(node.name()),
            name.name().constant(),
            argument,
            maker,
            options);
  }

  private static ClassName option(Name name) {
    return switch (name.search()) {
      case PREFIX -> RuntimeTypes.SEARCH_OPTION;
      case PHONETIC -> RuntimeTypes.PHONETIC_OPTION;
      case TRIGRAM -> RuntimeTypes.TRIGRAM_OPTION;
    };
  }
}
