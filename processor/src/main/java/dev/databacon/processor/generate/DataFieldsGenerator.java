package dev.databacon.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.databacon.processor.model.EdgeInterface;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.FlagsInterface;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.NodeValue;
import dev.databacon.processor.model.Numbers;
import dev.databacon.processor.model.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes {@code DocScoreFields}, the descriptors of an edge or a flags interface. */
final class DataFieldsGenerator {
  private final InterfaceName owner;
  private final List<Flag> flags;
  private final @Nullable NodeValue value;
  private final boolean isPublic;
  private final Origin origin;
  private final Numbers numbers;

  DataFieldsGenerator(EdgeInterface edge, Numbers numbers) {
    this.owner = edge.name();
    this.flags = edge.flags();
    this.value = edge.value();
    this.isPublic = edge.isPublic();
    this.origin = edge.origin();
    this.numbers = numbers;
  }

  DataFieldsGenerator(FlagsInterface entry, Numbers numbers) {
    this.owner = entry.name();
    this.flags = entry.flags();
    this.value = null;
    this.isPublic = entry.isPublic();
    this.origin = entry.origin();
    this.numbers = numbers;
  }

  // public final class DocScoreFields
  GeneratedFile generate() {
    TypeSpec.Builder type =
        Types.finalClass(Names.fields(owner), isPublic, origin)
            .addJavadoc(
                Docs.of(
                    "The descriptors of {@code "
                        + owner
                        + "}, with the bits pinned in {@code databacon.lock}; constants, no"
                        + " network."));
    FlagKeyExpression key = FlagKeyExpression.ofData(owner, numbers);
    flags.forEach(flag -> type.addField(Constants.flag(flag, key)));
    if (value != null) {
      type.addField(value(value));
    }
    return GeneratedFile.of(Names.fields(owner), type.addMethod(Types.hiddenConstructor()), origin);
  }

  // public static final ValueKey<Map<String, String>> NOTE =
  //     ValueKey.of("com.acme.Doc$Score", "note", Codecs.map(Codecs.STRING));
  private FieldSpec value(NodeValue value) {
    TypeName type = value.slot().type().typeName();
    return Constants.of(
        ParameterizedTypeName.get(RuntimeTypes.VALUE_KEY, type),
        value.name().constant(),
        Docs.of(value.doc(), "The edge's value {@code " + value.name() + "}; no network."),
        CodeBlock.of(
            "$T.of($S, $S, $L)",
            RuntimeTypes.VALUE_KEY,
            owner.binary(),
            value.name().name(),
            CodecExpression.of(value.slot().type())));
  }
}
