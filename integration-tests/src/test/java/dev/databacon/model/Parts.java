package dev.databacon.model;

import dev.databacon.node.NodeDraft;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a draft names. */
final class Parts {
  private Parts() {}

  /** What a draft names of one field is named once, and never the nodes that are created. */
  static <D extends NodeDraft> List<Part<D>> distinct(
      List<Part<D>> parts, List<? extends Var<?>> created) {
    Map<String, Part<D>> byField = new LinkedHashMap<>();
    for (Part<D> part : parts) {
      if (part.mentions().stream().noneMatch(created::contains)) {
        byField.putIfAbsent(part.field(), part);
      }
    }
    return List.copyOf(byField.values());
  }

  /** How a draft reads. */
  static <D extends NodeDraft> String text(List<Part<D>> parts) {
    return "d -> "
        + (parts.isEmpty() ? "{}" : "d")
        + String.join("", parts.stream().map(Part::text).toList());
  }

  /** What names all of it. */
  static <D extends NodeDraft> Consumer<D> writes(List<Part<D>> parts) {
    return draft -> parts.forEach(part -> part.write().accept(draft));
  }

  /** Creates the node of a variable in the model. */
  static <D extends NodeDraft> void effect(Model model, Var<?> var, List<Part<D>> parts) {
    model.create(var);
    parts.forEach(part -> part.effect().accept(var));
  }
}
