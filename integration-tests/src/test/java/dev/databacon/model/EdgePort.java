package dev.databacon.model;

import dev.databacon.model.EdgeFacts.Change;
import dev.databacon.node.EdgeDraft;
import dev.databacon.node.EdgeSnapshot;
import dev.databacon.node.Handle;
import net.jqwik.api.Arbitrary;

/** How what is on an edge is written and read through the generated types of one edge interface. */
interface EdgePort<M extends Handle, E extends EdgeSnapshot<M>, D extends EdgeDraft> {
  /** Names a change in a draft. */
  void write(D draft, Change change);

  /** Reads all of it. */
  EdgeFacts read(E edge);

  /** How the change reads, such as {@code e -> e.similarity(7)}. */
  String text(Change change);

  /** What calls change of it. */
  Arbitrary<Change> changes();

  /** The start of a lambda, or an empty one. */
  static String lambda(String calls) {
    return calls.isEmpty() ? "e -> {}" : "e -> e" + calls;
  }
}
