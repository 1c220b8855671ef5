package dev.databacon.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.databacon.processor.model.Alias;
import dev.databacon.processor.model.FieldName;
import dev.databacon.processor.model.Flag;
import dev.databacon.processor.model.InterfaceName;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.Numbers;
import dev.databacon.processor.model.Relation;
import dev.databacon.processor.model.SchemaModel;
import java.util.List;

/**
 * The expression of a relation's descriptor. It says everything about the other type in constants:
 * a descriptor class that touched another one's while it is initialised could deadlock with it.
 */
final class RelationExpression {
  private final NodeType node;
  private final SchemaModel schema;
  private final Numbers numbers;

  RelationExpression(NodeType node, SchemaModel schema, Numbers numbers) {
    this.node = node;
    this.schema = schema;
    this.numbers = numbers;
  }

  // TYPE.<CorpusNode>toMany("corpora", 0x77aa0312, "com.acme.Corpus", 0x2a3b4c5d)
  //     .inverseOne("user", 0x3b4c5d6e)
  //     .inverseKeys("title", 0x4c5d6e7f, "t7k2")
  //     .counted()
  CodeBlock of(Relation relation) {
    CodeBlock.Builder edge =
        CodeBlock.builder().add(near(relation)).add("$>$>").add(inverse(relation));
    for (Alias alias : keyed(node, relation.name())) {
      edge.add(keys("keys", node.name(), alias));
    }
    NodeType target = schema.node(relation.target());
    if (target != null && relation.inverse() != null) {
      for (Alias alias : keyed(target, relation.inverse().name())) {
        edge.add(keys("inverseKeys", target.name(), alias));
      }
    }
    edge.add(data(relation));
    if (relation.counted()) {
      edge.add("\n.counted()");
    }
    return edge.add("$<$<").build();
  }

  // TYPE.<CorpusNode>toMany("corpora", 0x77aa0312, "com.acme.Corpus", 0x2a3b4c5d)
  // TYPE.<CorpusNode>toMany("corpora", 0x77aa0312, "com.acme.Corpus", 0x2a3b4c5d, 0x3b4c5d6e)
  private CodeBlock near(Relation relation) {
    CodeBlock reverse =
        relation.oneSided()
            ? CodeBlock.of(",$W$L", Constants.hex(numbers.reverse(node.name(), relation.name())))
            : CodeBlock.of("");
    return CodeBlock.of(
        "TYPE.<$T>$L($S, $L,$W$S, $L$L)",
        Names.node(relation.target()),
        relation.many() ? "toMany" : "toOne",
        relation.name().name(),
        Constants.hex(numbers.context(node.name(), relation.name())),
        relation.target().binary(),
        Constants.hex(numbers.context(relation.target())),
        reverse);
  }

  // .inverseOne("user", 0x3b4c5d6e)
  private CodeBlock inverse(Relation relation) {
    Relation.Inverse inverse = relation.inverse();
    return inverse == null
        ? CodeBlock.of("")
        : CodeBlock.of(
            "\n.$L($S, $L)",
            inverse.many() ? "inverseMany" : "inverseOne",
            inverse.name().name(),
            Constants.hex(numbers.context(relation.target(), inverse.name())));
  }

  // .keys("string", 0x4c5d6e7f, "t7k2")     or     .keysAll("words", 0x4c5d6e7f)
  private CodeBlock keys(String call, InterfaceName owner, Alias alias) {
    String context = Constants.hex(numbers.context(owner, alias.name()));
    return alias.many()
        ? CodeBlock.of("\n.$LAll($S, $L)", call, alias.name().name(), context)
        : CodeBlock.of(
            "\n.$L($S, $L, $S)",
            call,
            alias.name().name(),
            context,
            numbers.key(owner, alias.name()));
  }

  // .data("com.acme.Doc$Score").ownFlags(0x3L)
  private CodeBlock data(Relation relation) {
    if (relation.edge() == null) {
      return CodeBlock.of("");
    }
    InterfaceName edge = relation.edge().name();
    CodeBlock data = CodeBlock.of("\n.data($S)", edge.binary());
    long mask =
        relation.edge().flags().stream()
            .filter(Flag::own)
            .map(flag -> numbers.bits(edge, flag.name()))
            .mapToLong(bits -> ((1L << bits.count()) - 1) << bits.shift())
            .reduce(0, (a, b) -> a | b);
    return mask == 0 ? data : CodeBlock.of("$L.ownFlags(0x$LL)", data, Long.toHexString(mask));
  }

  private static List<Alias> keyed(NodeType owner, FieldName relation) {
    return owner.aliases().stream().filter(alias -> relation.equals(alias.uniqueTo())).toList();
  }
}
