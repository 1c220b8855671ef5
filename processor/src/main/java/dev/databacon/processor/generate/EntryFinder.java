package dev.databacon.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.databacon.processor.model.Alias;
import dev.databacon.processor.model.FlagsInterface;
import dev.databacon.processor.model.NodeType;
import javax.lang.model.element.Modifier;

/** Writes the method of {@code UserDao} that finds a node together with the flags of its alias. */
final class EntryFinder {
  private static final ClassName STRING = ClassName.get(String.class);

  private EntryFinder() {}

  // public @Nullable AliasHit<UserNode, UserEmailFlagsEntry<String>> entryByEmails(
  //     String emails, ReadOption... options) {
  //   return entryByAlias(UserFields.EMAILS, UserEmailFlagsEntry::new, emails, options);
  // }
  static MethodSpec of(NodeType node, Alias alias, FlagsInterface flags) {
    ClassName entry = Names.entry(flags.name());
    TypeName hit =
        ParameterizedTypeName.get(
            RuntimeTypes.ALIAS_HIT,
            Names.node(node.name()),
            ParameterizedTypeName.get(entry, STRING));
    MethodSpec.Builder finder =
        MethodSpec.methodBuilder("entryBy" + alias.name().capitalised())
            .addAnnotations(Deprecation.ofMember(alias.origin()))
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc(
                Docs.of(
                    "Finds the node with this alias {@code "
                        + alias.name()
                        + "}, and the flags of the alias, in two round trips; null if there is"
                        + " none, in one."))
            .returns(Types.nullable(hit));
    CodeBlock.Builder arguments =
        CodeBlock.builder().add("$T.$L", Names.fields(node.name()), alias.name().constant());
    String owner = alias.uniqueTo() == null ? "" : alias.uniqueTo().name();
    if (!owner.isEmpty()) {
      finder.addParameter(Names.node(node.target(owner)), owner);
      arguments.add(", $N", owner);
    }
    String value = Names.unlike(alias.name().name(), owner);
    String options = Names.unlike("options", owner, value);
    return finder
        .addParameter(STRING, value)
        .addParameter(ArrayTypeName.of(RuntimeTypes.READ_OPTION), options)
        .varargs()
        .addStatement(
            "return entryByAlias($L, $T::new, $N, $N)", arguments.build(), entry, value, options)
        .build();
  }
}
