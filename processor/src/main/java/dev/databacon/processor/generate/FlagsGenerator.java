package dev.databacon.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.FlagType;
import dev.databacon.processor.model.NodeType;

/** Writes {@code UserFlags}, a snapshot of all flags of a {@code User}, and its draft. */
final class FlagsGenerator {
  private final NodeType node;
  private final ClassName name;
  private final FlagMethods methods;

  FlagsGenerator(NodeType node) {
    this.node = node;
    this.name = Names.flags(node.name());
    this.methods = new FlagMethods(Names.fields(node.name()), Names.draftOf(name));
  }

  // public final class UserFlags extends FlagSnapshot
  GeneratedFile generate() {
    TypeSpec.Builder type =
        Types.finalClass(name, node.isPublic(), node.origin())
            .superclass(RuntimeTypes.FLAG_SNAPSHOT)
            .addJavadoc(
                Docs.of(
                    "The flags of a node of type {@code "
                        + node.name()
                        + "} as they were read; immutable, no network."))
            .addMethod(constructor());
    for (Flag flag : node.flags()) {
      type.addMethod(methods.getter(flag, flag.name().name(), call(flag)).build());
    }
    type.addType(draft());
    return GeneratedFile.of(name, type, node.origin());
  }

  // get(UserFields.ROLE)     is(UserFields.NEWSLETTER_SUB), which needs no box
  private static String call(Flag flag) {
    return flag.type() instanceof FlagType.Bool ? "is" : "get";
  }

  // UserFlags() {}
  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder().build();
  }

  // public static final class Draft extends FlagDraft {
  //   Draft() {}
  // }
  private TypeSpec draft() {
    TypeSpec.Builder type =
        Types.draft(Names.draftOf(name), RuntimeTypes.FLAG_DRAFT)
            .addJavadoc(
                Docs.of(
                    "The flags that one update sets; the others stay. No network by itself; not"
                        + " safe for several threads."))
            .addMethod(constructor());
    node.flags().forEach(flag -> type.addMethod(methods.setter(flag)));
    return type.build();
  }
}
