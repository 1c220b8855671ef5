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
  private final boolean ofNode;

  private FlagKeyExpression(InterfaceName owner, Numbers numbers, boolean ofNode) {
    this.owner = owner;
    this.numbers = numbers;
    this.ofNode = ofNode;
  }

  /** Keys of a node type, which makes them itself. */
  static FlagKeyExpression ofNode(InterfaceName node, Numbers numbers) {
    return new FlagKeyExpression(node, numbers, true);
  }

  /** Keys of an edge or of an interface of flags, which has no object of its own. */
  static FlagKeyExpression ofData(InterfaceName owner, Numbers numbers) {
    return new FlagKeyExpression(owner, numbers, false);
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

  // TYPE.flag("newsletterSub"     FlagKey.ofBoolean("com.acme.Doc$Score", "seen"
  private CodeBlock begin(Flag flag, String factory) {
    String name = flag.name().name();
    return ofNode
        ? CodeBlock.of("TYPE.flag($S", name)
        : CodeBlock.of("$T.$L($S, $S", RuntimeTypes.FLAG_KEY, factory, owner.binary(), name);
  }

  // TYPE.flag("newsletterSub", 0, true)
  private CodeBlock bool(Flag flag, Numbers.Bits bits, FlagType.Bool type) {
    return CodeBlock.of("$L, $L, $L)", begin(flag, "ofBoolean"), bits.shift(), type.defaultValue());
  }

  // TYPE.flag("corpusCount", 3, 8, 255, 0)
  private CodeBlock number(Flag flag, Numbers.Bits bits, FlagType.Int type) {
    return CodeBlock.of(
        "$L, $L, $L, $L, $L)",
        begin(flag, "ofInt"),
        bits.shift(),
        bits.count(),
        type.max(),
        type.defaultValue());
  }

  // TYPE.flag("role", 1, 2, User.Role.ADMIN, User.Role.ADMIN, null, User.Role.USER)
  private CodeBlock enumeration(Flag flag, Numbers.Bits bits, FlagType.OfEnum type) {
    CodeBlock.Builder key =
        CodeBlock.builder()
            .add(
                "$L, $L, $L, $T.$L",
                begin(flag, "ofEnum"),
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
