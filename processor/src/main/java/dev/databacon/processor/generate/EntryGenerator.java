package dev.databacon.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.FlagsInterface;
import javax.lang.model.element.Modifier;

/**
 * Writes {@code UserEmailFlagsEntry}, an alias, a name or a property as it was read with the flags
 * of {@code User.EmailFlags}, and its draft.
 */
final class EntryGenerator {
  private static final TypeVariableName VALUE = TypeVariableName.get("T");

  private final FlagsInterface flags;
  private final ClassName name;
  private final FlagMethods methods;

  EntryGenerator(FlagsInterface flags) {
    this.flags = flags;
    this.name = Names.entry(flags.name());
    this.methods = new FlagMethods(Names.fields(flags.name()), Names.draftOf(name));
  }

  // public final class UserEmailFlagsEntry<T> extends Entry<T> implements User.EmailFlags
  GeneratedFile generate() {
    TypeSpec.Builder type =
        Types.implementing(flags.name(), name, flags.isPublic(), flags.origin())
            .addTypeVariable(VALUE)
            .superclass(ParameterizedTypeName.get(RuntimeTypes.ENTRY, VALUE))
            .addJavadoc(
                Docs.of(
                    flags.doc(),
                    "A value with its {@code "
                        + flags.name()
                        + "} as they were read; immutable, no network."))
            .addMethod(constructor());
    for (Flag flag : flags.flags()) {
      type.addMethod(
          methods.getter(flag, flag.name().method(), "flag").addAnnotation(Override.class).build());
    }
    return GeneratedFile.of(name, type.addType(draft()), flags.origin());
  }

  // public UserEmailFlagsEntry(T value, long flags) {
  //   super(value, flags);
  // }
  private static MethodSpec constructor() {
    return MethodSpec.constructorBuilder()
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Docs.of("A value with its flags as they are stored; no network."))
        .addParameter(VALUE, "value")
        .addParameter(TypeName.LONG, "flags")
        .addStatement("super(value, flags)")
        .build();
  }

  // public static final class Draft extends FlagDraft {
  //   public Draft() {}
  // }
  private TypeSpec draft() {
    TypeSpec.Builder type =
        Types.draft(Names.draftOf(name), RuntimeTypes.FLAG_DRAFT)
            .addJavadoc(
                Docs.of(
                    "The flags that one write sets; the others stay. No network by itself; not safe"
                        + " for several threads."))
            .addMethod(Types.publicDraftConstructor());
    flags.flags().forEach(flag -> type.addMethod(methods.setter(flag)));
    return type.build();
  }
}
