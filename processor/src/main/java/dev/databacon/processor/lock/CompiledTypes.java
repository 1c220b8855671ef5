package dev.databacon.processor.lock;

import dev.databacon.annotations.Node;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The types that were compiled before: an incremental compiler shows only a part of the module in a
 * round, and what it leaves out is not gone.
 */
@FunctionalInterface
public interface CompiledTypes {
  /** No types: everything is in the round. */
  CompiledTypes NONE = (binaryName, node) -> false;

  /** Whether there is a type of that name, and if {@code node}, whether it is a node type. */
  boolean has(String binaryName, boolean node);

  /** The types that the compiler finds. */
  static CompiledTypes of(Elements elements) {
    return (binaryName, node) -> {
      TypeElement type = elements.getTypeElement(binaryName.replace('$', '.'));
      return type != null && (!node || type.getAnnotation(Node.class) != null);
    };
  }
}
