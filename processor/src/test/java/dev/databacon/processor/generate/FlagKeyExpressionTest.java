package dev.databacon.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.databacon.processor.lock.CompiledTypes;
import dev.databacon.processor.lock.Pinning;
import dev.databacon.processor.model.EnumType;
import dev.databacon.processor.model.EnumType.Constant;
import dev.databacon.processor.model.FieldName;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.FlagType;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.Numbers;
import dev.databacon.processor.model.Origin;
import dev.databacon.processor.model.SchemaModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys of flags follow the lock file rather than the order in the source. */
class FlagKeyExpressionTest {
  private static final InterfaceName CAR = InterfaceName.of(ClassName.get("com.acme", "Car"));
  private static final ClassName COLOUR = ClassName.get("com.acme", "Colour");

  @Test
  void constantsStandAtTheirPinnedCodesAndRetiredOnesAreNull() {
    Flag before = colour(List.of(constant("RED"), constant("BLUE"), constant("GREEN")), List.of());
    Flag after = colour(List.of(new Constant("LIME", "GREEN"), constant("RED")), List.of("BLUE"));
    String lock = Pinning.pin("", schema(before), CompiledTypes.NONE).lock().text();
    Numbers numbers = Pinning.pin(lock, schema(after), CompiledTypes.NONE).numbers();

    CodeBlock key = FlagKeyExpression.ofNode(CAR, numbers).of(after);
    // JavaPoet keeps the last words back until the line ends.
    assertThat(CodeBlock.of("$L\n", key).toString().strip().replaceAll("\\s+", " "))
        .isEqualTo(
            "TYPE.flag(\"colour\", 0, 2, com.acme.Colour.RED,"
                + " com.acme.Colour.RED, null, com.acme.Colour.LIME)");
  }

  private static SchemaModel schema(Flag flag) {
    return new SchemaModel(
        List.of(new NodeType(CAR, List.of(flag), List.of(), true, "", Origin.NOWHERE)), List.of());
  }

  private static Flag colour(List<Constant> constants, List<String> retired) {
    EnumType type = new EnumType(COLOUR, constants, retired, Origin.NOWHERE);
    FlagType colour = new FlagType.OfEnum(type, 2, false, constant("RED"));
    return new Flag(FieldName.of("colour"), colour, false, "", Origin.NOWHERE);
  }

  private static Constant constant(String name) {
    return new Constant(name, name);
  }
}
