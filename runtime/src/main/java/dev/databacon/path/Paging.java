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
final class Paging<T extends @Nullable Object> implements Level.RowConsumer {
  private final WalkPlan plan;
  private final Cell<T> cell;
  private final int rank;
  private final long size;
  private final List<T> items = new ArrayList<>();
  private @Nullable Cursor end;
  private boolean more;

  /** Of a plan that {@link Checks#page} lets pass. */
  Paging(WalkPlan plan, Cell<T> cell, int size) {
    this.plan = plan;
    this.cell = cell;
    this.rank = plan.walk().selection().columns().size();
    this.size = Math.min(size, plan.limit());
  }

  /** What to read: one entry more than is shown tells whether there is another page. */
  WalkPlan asked() {
    return plan.withPlaces().limit(size < plan.limit() ? size + 1 : size);
  }

  @Override
  public boolean accept(Level level, int row) {
    more = items.size() == size;
    if (!more) {
      items.add(cell.read(level, row));
      end = new Cursor(level.number(rank, row), level.isText() ? 0 : level.id(row));
    }
    return !more;
  }

  /** The page, with what reads on from a plan. */
  Page<T> page(Function<WalkPlan, Page<T>> on) {
    return new Page<>(
        Collections.unmodifiableList(items), end, more, cursor -> on.apply(behind(cursor)));
  }

  private WalkPlan behind(Cursor cursor) {
    Step last = Objects.requireNonNull(plan.walk().last());
    int limit = last.range().limit();
    int left = limit == Integer.MAX_VALUE ? limit : limit - items.size();
    Step rest = last.range(new Range(cursor.rank(), 0, left));
    long all = plan.limit();
    return plan.walk(plan.walk().last(rest))
        .limit(all == Long.MAX_VALUE ? all : all - items.size());
  }
}
