package dev.databacon.processor.generate;

import com.palantir.javapoet.CodeBlock;
import dev.databacon.processor.model.Child;
import dev.databacon.processor.model.NodeType;
import dev.databacon.processor.model.Numbers;
import dev.databacon.processor.model.Parent;

/** The expressions of the descriptors of what lives under what. */
final class TreeExpression {
  private final NodeType node;
  private final Numbers numbers;

  TreeExpression(NodeType node, Numbers numbers) {
    this.node = node;
    this.numbers = numbers;
  }

  // TYPE.<SectionNode>children("sections", 0x77aa0312, "com.acme.Section", 0x2a3b4c5d).spread()
  CodeBlock of(Child child) {
    return CodeBlock.of(
        "TYPE.<$T>children($S, $L,$W$S, $L)$L",
        Names.node(child.target()),
        child.name().name(),
        Constants.hex(numbers.context(node.name(), child.name())),
        child.target().binary(),
        Constants.hex(numbers.context(child.target())),
        child.spread() ? ".spread()" : "");
  }

  // TYPE.parent("doc", 0x77aa0312)
  CodeBlock of(Parent parent) {
    CodeBlock lists =
        parent.lists().stream()
            .map(list -> Constants.hex(numbers.context(parent.target(), list)))
            .map(number -> CodeBlock.of("$L", number))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("TYPE.parent($S, $L)", parent.name().name(), lists);
  }
}
