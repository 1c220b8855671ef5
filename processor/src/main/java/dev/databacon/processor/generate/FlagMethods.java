package dev.databacon.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.databacon.processor.model.Field;
import dev.databacon.processor.model.Flag;
import javax.lang.model.element.Modifier;

/**
 * The methods of snapshots and drafts of flags, which nodes, entries and edges have alike.
 *
 * @param fields the class with the keys of the flags
 * @param draft the draft that the setters return
 */
record FlagMethods(ClassName fields, ClassName draft) {

  // public User.Role role() {
  //   return get(UserFields.ROLE);
  // }
  MethodSpec.Builder getter(Flag flag, String name, String call) {
    return MethodSpec.methodBuilder(name)
        .addAnnotations(Deprecation.ofMember(flag.origin()))
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Docs.of(flag.doc(), "The flag {@code " + flag.name() + "}; no network."))
        .returns(flag.type().typeName())
        .addStatement("return $L($T.$L)", call, fields, flag.name().constant());
  }

  // public Draft role(User.Role role) {
  //   put(UserFields.ROLE, role);
  //   return this;
  // }
  MethodSpec setter(Flag flag) {
    return setter(flag, "put", flag.type().typeName());
  }

  // public Draft note(@Nullable Map<String, String> note) {
  //   value(DocScoreFields.NOTE, note);
  //   return this;
  // }
  MethodSpec setter(Field field, String call, TypeName type) {
    return MethodSpec.methodBuilder(field.name().name())
        .addAnnotations(Deprecation.ofMember(field.origin()))
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(Docs.of(field.doc(), "Sets {@code " + field.name() + "}; no network yet."))
        .returns(draft)
        .addParameter(type, field.name().name())
        .addStatement("$L($T.$L, $N)", call, fields, field.name().constant(), field.name().name())
        .addStatement("return this")
        .build();
  }
}
