package dev.databacon.path;

import dev.databacon.node.Handle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node as the test knows it: its values, and the lists that it has. */
final class Thing {
  final Handle handle;
  final long number;
  final @Nullable String text;
  final Map<String, List<Link>> lists = new HashMap<>();

  /**
   * An entry of a list.
   *
   * @param to the node that it leads to
   * @param number the flag on it
   */
  record Link(Thing to, long number) {}

  Thing(Handle handle, long number, @Nullable String text) {
    this.handle = handle;
    this.number = number;
    this.text = text;
  }

  long id() {
    return handle.id();
  }

  List<Link> list(String field) {
    return lists.computeIfAbsent(field, f -> new java.util.ArrayList<>());
  }
}
