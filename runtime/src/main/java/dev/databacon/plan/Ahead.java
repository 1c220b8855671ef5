package dev.databacon.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a server answered for a stage before it was its turn: the rows of those nodes that it has
 * itself. Not thread-safe.
 */
final class Ahead {
  private final List<Long> nodes = new ArrayList<>();
  private final Table table;
  private final @Nullable Ahead next;

  /** Nothing yet, for the first of some stages, and in turn for those behind it. */
  Ahead(List<Stage> stages) {
    table = stages.get(0).table();
    next = stages.size() == 1 ? null : new Ahead(stages.subList(1, stages.size()));
  }

  /** Begins with the rows of a node, which follow each other. */
  int begin(long node) {
    nodes.add(node);
    return last();
  }

  /** The place of the node that was begun last. */
  int last() {
    return nodes.size() - 1;
  }

  Table table() {
    return table;
  }

  /** The same for the stage behind; null when that was not answered. */
  @Nullable Ahead next() {
    return next;
  }

  /** The rows as those of roots; marks the roots that they are of, and leaves out marked ones. */
  Table of(Numbering roots, boolean[] answered) {
    int[] places = new int[nodes.size()];
    boolean[] twice = new boolean[places.length];
    for (int i = 0; i < places.length; i++) {
      places[i] = roots.add(nodes.get(i), 0);
      // A node that was moved meanwhile may have been met in both lists.
      twice[i] = answered[places[i]];
      answered[places[i]] = true;
    }
    table.arrange(
        IntStream.range(0, table.size()).filter(row -> !twice[table.root(row)]).toArray());
    table.number(places);
    return table;
  }
}
