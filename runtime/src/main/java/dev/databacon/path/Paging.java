package dev.databacon.path;

import dev.databacon.node.Cursor;
import dev.databacon.node.Page;
import dev.databacon.plan.Level;
import dev.databacon.plan.Range;
import dev.databacon.plan.Step;
import dev.databacon.plan.WalkPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects one page of what a path reads, and where the next one begins. Not thread-safe. */
final class Paging<T extends @Nullable Object> {
  private final WalkPlan plan;
  private final Cell<T> cell;
  private final int rank;
  private final long size;
  private final List<T> items = new ArrayList<>();
  private @Nullable WalkPlan asked;
  private @Nullable Cursor end;
  private boolean more;

  /** Of a plan that {@link Checks#page} lets pass. */
  Paging(WalkPlan plan, Cell<T> cell, int size) {
    this.plan = plan;
    this.cell = cell;
    this.rank = plan.walk().selection().columns().size();
    this.size = Math.min(size, plan.limit());
    this.asked = ask(plan);
  }

  /** What to read next; null when the page is whole. */
  @Nullable WalkPlan asked() {
    return asked;
  }

  /** One entry more than is shown tells whether there is another page. */
  private WalkPlan ask(WalkPlan rest) {
    long wanted = size - items.size();
    return Reading.capped(rest.withPlaces().limit(wanted < rest.limit() ? wanted + 1 : wanted));
  }

  /**
   * Takes what was read. Nodes that are gone do not count, although their list still has them for a
   * moment: then the page is filled up from behind the last of what was read.
   */
  void take(Level.@Nullable Leaf leaf) {
    WalkPlan read = Objects.requireNonNull(asked);
    asked = null;
    if (leaf != null) {
      Level level = leaf.level();
      int root = leaf.root();
      for (int row = level.from(root); row < level.to(root) && !more; row++) {
        add(level, row);
      }
      int limit = Objects.requireNonNull(read.walk().last()).range().limit();
      boolean gone = level.read(root) > level.to(root) - level.from(root);
      if (!more && gone && level.read(root) >= limit) {
        asked = ask(behind(level.end(root)));
      }
    }
  }

  private void add(Level level, int row) {
    more = items.size() == size;
    if (!more) {
      items.add(cell.read(level, row));
      end = new Cursor(level.number(rank, row), level.isText() ? 0 : level.id(row));
    }
  }

  /** The page, with what reads on from a plan. */
  Page<T> page(Function<WalkPlan, Page<T>> on) {
    return new Page<>(
        Collections.unmodifiableList(items), end, more, cursor -> on.apply(behind(cursor.rank())));
  }

  private WalkPlan behind(long place) {
    Step last = Objects.requireNonNull(plan.walk().last());
    int limit = last.range().limit();
    int left = limit == Integer.MAX_VALUE ? limit : limit - items.size();
    Step rest = last.range(new Range(place, 0, left));
    long all = plan.limit();
    return plan.walk(plan.walk().last(rest))
        .limit(all == Long.MAX_VALUE ? all : all - items.size());
  }
}
