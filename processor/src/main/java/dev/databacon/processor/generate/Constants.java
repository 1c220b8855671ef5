package dev.databacon.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.databacon.processor.model.Flag;
import java.util.HexFormat;
import javax.lang.model.element.Modifier;

/** The constants that descriptors are. */
final class Constants {
  private Constants() {}

  // public static final AliasKind USERNAME =
  //     TYPE.alias("username", 0x52aa01b3, "u8f2");
  static FieldSpec of(TypeName type, String name, CodeBlock doc, CodeBlock value) {
    return FieldSpec.builder(type, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc(doc)
        .initializer("\n$>$>$L$<$<", value)
        .build();
  }

  // public static final FlagKey<User.Role> ROLE = TYPE.flag("role", …);
  static FieldSpec flag(Flag flag, FlagKeyExpression key) {
    return of(
        ParameterizedTypeName.get(RuntimeTypes.FLAG_KEY, flag.type().typeName().box()),
        flag.name().constant(),
        Docs.of(flag.doc(), "The flag {@code " + flag.name() + "}; no network."),
        key.of(flag));
  }

  // 0x0a61b2c3
  static String hex(int number) {
    return "0x" + HexFormat.of().toHexDigits(number);
  }
}
