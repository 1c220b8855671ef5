package dev.databacon.path;

import dev.databacon.Databacon;
import dev.databacon.Options.ReadOption;
import dev.databacon.Options.Timeout;
import dev.databacon.fetch.Fetches;
import dev.databacon.fetch.ListFetch;
import dev.databacon.meter.Accounting;
import dev.databacon.plan.Leaves;
import dev.databacon.plan.Level;
import dev.databacon.plan.Paths;
import dev.databacon.plan.Range;
import dev.databacon.plan.Reads;
import dev.databacon.plan.Selection;
import dev.databacon.plan.Step;
import dev.databacon.plan.Waiting;
import dev.databacon.plan.WalkPlan;
import dev.databacon.plan.WalkedRoot;
import dev.databacon.sql.Deadline;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
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

  /** Runs a terminal as one operation, called after the steps. */
  private <R extends @Nullable Object> R call(String verb, Supplier<R> work) {
    Accounting accounting = db.engine().accounting();
    return accounting.isOn() ? accounting.count(path.name(), null, verb, work) : work.get();
  }

  List<T> list(ReadOption... options) {
    return call("list", () -> read(deadline(db, options)));
  }

  private List<T> read(Deadline deadline) {
    WalkPlan plan = plan();
    Reads reads = db.engine().reads();
    Waiting waiting = reads.waiting();
    Long root = onlyRoot(plan);
    if (waiting != null && root != null) {
      WalkedRoot from = reads.walk(waiting, plan.kind(), root, capped(plan).walk(), deadline);
      return rows(from.level(), from.root(), plan.limit());
    }
    List<T> all = new ArrayList<>();
    long left = plan.limit();
    Paths paths = reads.path(capped(plan), deadline);
    Leaves leaves = plan.roots() == null && left < Long.MAX_VALUE ? paths.stream() : paths.list();
    while (left-- > 0 && leaves.next()) {
      all.add(cell.read(leaves.level(), leaves.row()));
    }
    return all;
  }

  /** The node from which it goes, when that is one and the walk can be united with equal ones. */
  private static @Nullable Long onlyRoot(WalkPlan plan) {
    List<Long> roots = plan.roots();
    if (roots == null || roots.size() != 1) {
      return null;
    }
    return plan.walk().steps().stream().noneMatch(Step::distinct) ? roots.get(0) : null;
  }

  private List<T> rows(Level level, int root, long limit) {
    List<T> all = new ArrayList<>();
    if (limit > 0) {
      level.leaves(
          root,
          (leaf, row) -> {
            all.add(cell.read(leaf, row));
            return all.size() < limit;
          });
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
    return new Rows<>(this, run(plan, options), plan.limit());
  }

  /** One walk that becomes one with equal ones where that can be; else rounds of its own. */
  ListFetch<T> fetch() {
    WalkPlan plan = plan();
    Long root = onlyRoot(plan);
    return root == null
        ? Fetches.apart(db.engine(), this::read)
        : Fetches.walk(
            db.engine(),
            plan.kind(),
            root,
            capped(plan).walk(),
            (level, number) -> rows(level, number, plan.limit()));
  }

  @Nullable T first(ReadOption... options) {
    List<T> one = call("first", () -> limit(1).read(deadline(db, options)));
    return one.isEmpty() ? null : one.get(0);
  }

  long count(ReadOption... options) {
    WalkPlan plan = path.checked().plan();
    return Math.min(plan.limit(), call("count", () -> run(plan, options).count()));
  }

  boolean exists(ReadOption... options) {
    WalkPlan plan = path.checked().plan();
    return plan.limit() > 0 && call("exists", () -> run(plan, options).exists());
  }

  String explain() {
    return db.engine().reads().explain(capped(plan()));
  }

  /** Each portion that is read is an operation, as each page of a list is. */
  private static final class Rows<T extends @Nullable Object> implements Iterator<T> {
    private final Reading<T> reading;
    private final Paths paths;
    private @Nullable Leaves leaves;
    private long left;
    private boolean moved;

    Rows(Reading<T> reading, Paths paths, long limit) {
      this.reading = reading;
      this.paths = paths;
      this.left = limit;
    }

    @Override
    public boolean hasNext() {
      if (!moved && left > 0) {
        Leaves known = leaves;
        boolean atHand = known != null && known.isAtHand();
        moved = atHand ? readOn() : reading.call("stream", this::readOn);
        left = moved ? left - 1 : 0;
      }
      return moved;
    }

    private boolean readOn() {
      Leaves known = leaves == null ? paths.stream() : leaves;
      leaves = known;
      return known.next();
    }

    @Override
    public T next() {
      if (!hasNext() || leaves == null) {
        throw new NoSuchElementException();
      }
      moved = false;
      return reading.cell.read(leaves.level(), leaves.row());
    }
  }
}
