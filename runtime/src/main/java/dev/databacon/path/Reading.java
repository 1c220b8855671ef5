package dev.databacon.path;

import dev.databacon.Databacon;
import dev.databacon.Options.ReadOption;
import dev.databacon.Options.Timeout;
import dev.databacon.engine.Engine;
import dev.databacon.fetch.ListFetch;
import dev.databacon.plan.Leaves;
import dev.databacon.plan.Paths;
import dev.databacon.plan.Range;
import dev.databacon.plan.Selection;
import dev.databacon.plan.Step;
import dev.databacon.plan.WalkPlan;
import dev.databacon.sql.Deadline;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** What a path reads, and what is made of each row: the terminals of all paths. Immutable. */
final class Reading<T extends @Nullable Object> {
  private final Databacon db;
  private final PathPlan path;
  private final Selection selection;
  private final Cell<T> cell;

  Reading(Databacon db, PathPlan path, Selection selection, Cell<T> cell) {
    this.db = db;
    this.path = path;
    this.selection = selection;
    this.cell = cell;
  }

  PathPlan path() {
    return path;
  }

  Databacon db() {
    return db;
  }

  Reading<T> limit(long most) {
    if (most < 0) {
      throw new IllegalArgumentException("limit(" + most + ") must not be negative");
    }
    return new Reading<>(db, path.limit(most), selection, cell);
  }

  WalkPlan plan() {
    WalkPlan plan = path.checked().plan();
    return plan.walk(plan.walk().select(selection));
  }

  private Paths run(WalkPlan plan, ReadOption... options) {
    return db.engine().reads().path(plan, deadline(db, options));
  }

  static Deadline deadline(Databacon db, ReadOption... options) {
    Timeout timeout = null;
    for (ReadOption option : options) {
      timeout = (Timeout) option;
    }
    return db.engine().deadline(timeout == null ? null : timeout.timeout());
  }

  List<T> list(ReadOption... options) {
    WalkPlan plan = plan();
    List<T> all = new ArrayList<>();
    long left = plan.limit();
    Paths paths = run(capped(plan), options);
    Leaves leaves = plan.roots() == null && left < Long.MAX_VALUE ? paths.stream() : paths.list();
    while (left-- > 0 && leaves.next()) {
      all.add(cell.read(leaves.level(), leaves.row()));
    }
    return all;
  }

  /** More than the limit is of no use from any one list. */
  private static WalkPlan capped(WalkPlan plan) {
    Step last = plan.walk().last();
    if (last == null || last.distinct() || plan.limit() >= last.range().limit()) {
      return plan;
    }
    Range range = last.range();
    Range less = new Range(range.after(), range.offset(), (int) plan.limit());
    return plan.walk(plan.walk().last(last.range(less)));
  }

  Stream<T> stream(ReadOption... options) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator(options), Spliterator.ORDERED), false);
  }

  Iterator<T> iterator(ReadOption... options) {
    WalkPlan plan = plan();
    return new Rows<>(run(plan, options).stream(), plan.limit(), cell);
  }

  /** One walk that becomes one with equal ones where that can be; else rounds of its own. */
  ListFetch<T> fetch() {
    WalkPlan plan = plan();
    List<Long> roots = plan.roots();
    Engine engine = db.engine();
    boolean distinct = plan.walk().steps().stream().anyMatch(Step::distinct);
    if (roots == null || roots.size() != 1 || distinct) {
      return dev.databacon.fetch.Fetches.apart(engine, this::list);
    }
    return dev.databacon.fetch.Fetches.walk(
        engine,
        plan.kind(),
        roots.get(0),
        capped(plan).walk(),
        (level, root) -> {
          List<T> all = new ArrayList<>();
          if (plan.limit() > 0) {
            level.leaves(
                root,
                (leaf, row) -> {
                  all.add(cell.read(leaf, row));
                  return all.size() < plan.limit();
                });
          }
          return all;
        });
  }

  @Nullable T first(ReadOption... options) {
    List<T> one = limit(1).list(options);
    return one.isEmpty() ? null : one.get(0);
  }

  long count(ReadOption... options) {
    WalkPlan plan = path.checked().plan();
    return Math.min(plan.limit(), run(plan, options).count());
  }

  boolean exists(ReadOption... options) {
    WalkPlan plan = path.checked().plan();
    return plan.limit() > 0 && run(plan, options).exists();
  }

  String explain() {
    return db.engine().reads().explain(capped(plan()));
  }

  private static final class Rows<T extends @Nullable Object> implements Iterator<T> {
    private final Leaves leaves;
    private final Cell<T> cell;
    private long left;
    private boolean moved;

    Rows(Leaves leaves, long limit, Cell<T> cell) {
      this.leaves = leaves;
      this.left = limit;
      this.cell = cell;
    }

    @Override
    public boolean hasNext() {
      if (!moved && left > 0) {
        moved = leaves.next();
        left = moved ? left - 1 : 0;
      }
      return moved;
    }

    @Override
    public T next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      moved = false;
      return cell.read(leaves.level(), leaves.row());
    }
  }
}
