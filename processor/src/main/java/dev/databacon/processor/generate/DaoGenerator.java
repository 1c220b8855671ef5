package dev.databacon.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.databacon.processor.model.Alias;
import dev.databacon.processor.model.NodeType;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes {@code UserDao}, which makes and finds the nodes of {@code User}. */
final class DaoGenerator {
  private static final ClassName STRING = ClassName.get(String.class);

  private final NodeType node;
  private final ClassName name;
  private final ClassName fields;
  private final TypeName found;

  DaoGenerator(NodeType node) {
    this.node = node;
    this.name = Names.dao(node.name());
    this.fields = Names.fields(node.name());
    this.found = Types.nullable(Names.node(node.name()));
  }

  // public final class UserDao extends Dao<UserNode, UserDraft>
  GeneratedFile generate() {
    TypeSpec.Builder type =
        Types.finalClass(name, node.isPublic(), node.origin())
            .superclass(
                ParameterizedTypeName.get(
                    RuntimeTypes.DAO, Names.node(node.name()), Names.draft(node.name())))
            .addJavadoc(
                Docs.of(
                    "Makes and finds nodes of type {@code "
                        + node.name()
                        + "}. Safe for any number of threads."))
            .addMethod(constructor())
            .addMethod(path());
    for (Alias alias : node.aliases()) {
      type.addMethod(finder(alias)).addMethod(batchFinder(alias));
      if (alias.flags() != null) {
        type.addMethod(EntryFinder.of(node, alias, alias.flags()));
      }
    }
    NameGenerator names = new NameGenerator(node);
    node.names().forEach(each -> type.addMethods(names.searches(each)));
    return GeneratedFile.of(name, type, node.origin());
  }

  // public UserDao(Databacon db) {
  //   super(db, UserFields.TYPE, new UserDraft());
  // }
  private MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Docs.of("The nodes of {@code " + node.name() + "} in {@code db}; no network."))
        .addParameter(RuntimeTypes.DATABACON, "db")
        .addStatement("super(db, $T.TYPE, new $T())", fields, Names.draft(node.name()))
        .build();
  }

  // public UserPath path() {
  //   return new UserPath(this);
  // }
  private MethodSpec path() {
    ClassName path = Names.path(node.name());
    return MethodSpec.methodBuilder("path")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Docs.of("A walk that begins at all nodes of the type; no network yet."))
        .returns(path)
        .addStatement("return new $T(this)", path)
        .build();
  }

  // public @Nullable UserNode byUsername(String username, ReadOption... options) {
  //   return byAlias(UserFields.USERNAME, username, options);
  // }
  private MethodSpec finder(Alias alias) {
    String name = "by" + alias.name().capitalised();
    return finder(name, found, "byAlias", alias, STRING, alias.name().name())
        .addJavadoc(
            Docs.of(
                "Finds the node with this alias {@code "
                    + alias.name()
                    + "}"
                    + within(alias)
                    + " in one round trip; null if there is none."))
        .build();
  }

  // public List<@Nullable UserNode> allByUsername(
  //     Collection<String> values, ReadOption... options) {
  //   return byAlias(UserFields.USERNAME, values, options);
  // }
  private MethodSpec batchFinder(Alias alias) {
    String name = "allBy" + alias.name().capitalised();
    TypeName list = ParameterizedTypeName.get(ClassName.get(List.class), found);
    TypeName values = ParameterizedTypeName.get(ClassName.get(Collection.class), STRING);
    return finder(name, list, "byAlias", alias, values, "values")
        .addJavadoc(
            Docs.of(
                "Finds the nodes with these aliases {@code "
                    + alias.name()
                    + "}"
                    + within(alias)
                    + " in one round trip a server, in the order asked for; null where there is"
                    + " none."))
        .build();
  }

  // public @Nullable TermNode byString(CorpusNode corpus, String string, ReadOption... options) {
  //   return byAlias(TermFields.STRING, corpus, string, options);
  // }
  private MethodSpec.Builder finder(
      String name, TypeName returns, String call, Alias alias, TypeName type, String value) {
    MethodSpec.Builder finder =
        MethodSpec.methodBuilder(name)
            .addAnnotations(Deprecation.ofMember(alias.origin()))
            .addModifiers(Modifier.PUBLIC)
            .returns(returns);
    CodeBlock.Builder arguments = CodeBlock.builder().add("$T.$L", fields, alias.name().constant());
    String owner = alias.uniqueTo() == null ? "" : alias.uniqueTo().name();
    if (!owner.isEmpty()) {
      finder.addParameter(Names.node(node.target(owner)), owner);
      arguments.add(", $N", owner);
    }
    String argument = Names.unlike(value, owner);
    String options = Names.unlike("options", owner, argument);
    return finder
        .addParameter(type, argument)
        .addParameter(ArrayTypeName.of(RuntimeTypes.READ_OPTION), options)
        .varargs()
        .addStatement("return $L($L, $N, $N)", call, arguments.build(), argument, options);
  }

  private static String within(Alias alias) {
    return alias.uniqueTo() == null ? "" : " under the given {@code " + alias.uniqueTo() + "}";
  }
}
