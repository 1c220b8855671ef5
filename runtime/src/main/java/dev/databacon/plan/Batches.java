package dev.databacon.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Walks to their end from some nodes at a time. Not thread-safe. */
final class Batches extends Leaves {
  private final IntFunction<long[]> source;
  private final PageSize nodes;
  private final Function<long[], Level> read;
  private final List<Level> levels = new ArrayList<>();
  private int[] rows = new int[0];
  private int size;
  private int at;

  Batches(IntFunction<long[]> source, int nodes, Function<long[], Level> read) {
    this(source, new PageSize(Selection.IDS, nodes), read);
  }

  /** The same with as many at a time as they are not too big for. */
  Batches(IntFunction<long[]> source, PageSize nodes, Function<long[], Level> read) {
    this.source = source;
    this.nodes = nodes;
    this.read = read;
  }

  @Override
  public boolean isAtHand() {
    return at < size;
  }

  @Override
  public boolean next() {
    while (at == size) {
      leave();
      levels.clear();
      long[] ids = source.apply(nodes.rows());
      if (ids.length == 0) {
        return false;
      }
      load(read.apply(ids));
    }
    stand(levels.get(at), rows[at]);
    at++;
    return true;
  }

  private void load(Level level) {
    nodes.took(level);
    size = 0;
    at = 0;
    Level.RowConsumer each = this::add;
    for (int root = 0; root < level.roots().length; root++) {
      level.leaves(root, each);
    }
  }

  private boolean add(Level level, int row) {
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, Math.max(16, size * 2));
    }
    levels.add(level);
    rows[size++] = row;
    return true;
  }
}
