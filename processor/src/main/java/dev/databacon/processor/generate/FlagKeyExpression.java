package dev.databacon.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.databacon.processor.model.EnumType;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.FlagType;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.Numbers;

/** The expression of the key of a flag, with its pinned bits and codes. */
final class FlagKeyExpression {
  private final InterfaceName owner;
  private final Numbers numbers;

  FlagKeyExpression(InterfaceName owner, Numbers numbers) {
    this.owner = owner;
    this.numbers = numbers;
  }

  CodeBlock of(Flag flag) {
    Numbers.Bits bits = numbers.bits(owner, flag.name());
    if (flag.type() instanceof FlagType.Bool bool) {
      return bool(flag, bits, bool);
    } else if (flag.type() instanceof FlagType.Int number) {
      return number(flag, bits, number);
    } else if (flag.type() instanceof FlagType.OfEnum constant) {
      return enumeration(flag, bits, constant);
    }
    throw new IllegalStateException("unknown flag type: " + flag.type());
  }

  // FlagKey.ofBoolean("com.acme.User", "newsletterSub", 0, true)
  private CodeBlock bool(Flag flag, Numbers.Bits bits, FlagType.Bool type) {
    return CodeBlock.of(
        "$T.ofBoolean($S, $S, $L, $L)",
        RuntimeTypes.FLAG_KEY,
        owner.binary(),
        flag.name().name(),
        bits.shift(),
        type.defaultValue());
  }

  // FlagKey.ofInt("com.acme.User", "corpusCount", 3, 8, 255, 0)
  private CodeBlock number(Flag flag, Numbers.Bits bits, FlagType.Int type) {
    return CodeBlock.of(
        "$T.ofInt($S, $S, $L, $L, $L, $L)",
        RuntimeTypes.FLAG_KEY,
        owner.binary(),
        flag.name().name(),
        bits.shift(),
        bits.count(),
        type.max(),
        type.defaultValue());
  }

  // FlagKey.ofEnum("com.acme.User", "role", 1, 2,
  //     User.Role.ADMIN, User.Role.ADMIN, null, User.Role.USER)
  private CodeBlock enumeration(Flag flag, Numbers.Bits bits, FlagType.OfEnum type) {
    CodeBlock.Builder key =
        CodeBlock.builder()
            .add(
                "$T.ofEnum($S, $S, $L, $L, $T.$L",
                RuntimeTypes.FLAG_KEY,
                owner.binary(),
                flag.name().name(),
                bits.shift(),
                bits.count(),
                type.type().name(),
                type.defaultValue());
    for (String first : numbers.codes(owner, flag.name())) {
      key.add(",$W").add(constant(type.type(), first));
    }
    return key.add(")").build();
  }

  // User.Role.ADMIN     null
  private static CodeBlock constant(EnumType type, String first) {
    return type.constants().stream()
        .filter(constant -> constant.first().equals(first))
        .findFirst()
        .map(constant -> CodeBlock.of("$T.$L", type.name(), constant.name()))
        .orElse(CodeBlock.of("null"));
  }
}
