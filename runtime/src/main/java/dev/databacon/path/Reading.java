package dev.databacon.path;

import dev.databacon.Databacon;
import dev.databacon.Options.ReadOption;
import dev.databacon.Options.Timeout;
import dev.databacon.fetch.Fetch;
import dev.databacon.fetch.Fetches;
import dev.databacon.fetch.ListFetch;
import dev.databacon.meter.Accounting;
import dev.databacon.node.Page;
import dev.databacon.plan.Leaves;
import dev.databacon.plan.Level;
import dev.databacon.plan.Paths;
import dev.databacon.plan.Range;
import dev.databacon.plan.Reads;
import dev.databacon.plan.Selection;
import dev.databacon.plan.Step;
import dev.databacon.plan.Waiting;
import dev.databacon.plan.WalkCall;
import dev.databacon.plan.WalkPlan;
import dev.databacon.plan.WalkedRoot;
import dev.databacon.sql.Deadline;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.function.ToLongBiFunction;
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

  Cell<T> cell() {
    return cell;
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
  <R extends @Nullable Object> R call(String verb, Supplier<R> work) {
    Accounting accounting = db.engine().accounting();
    return accounting.isOn() ? accounting.count(path.name(), null, verb, work) : work.get();
  }

  List<T> list(ReadOption... options) {
    return call("list", () -> read(deadline(db, options)));
  }

  private List<T> read(Deadline deadline) {
    List<T> all = new ArrayList<>();
    take(plan(), deadline, (level, row) -> all.add(cell.read(level, row)));
    return all;
  }

  /** Hands over the rows of a plan, as many as its limit says. */
  private void take(WalkPlan plan, Deadline deadline, Level.RowConsumer rows) {
    Reads reads = db.engine().reads();
    Waiting waiting = reads.waiting();
    Long root = waiting == null ? null : onlyRoot(plan);
    long left = plan.limit();
    if (waiting != null && root != null) {
      WalkedRoot from = reads.walk(waiting, plan.kind(), root, capped(plan).walk(), deadline);
      take(from.level(), from.root(), left, rows);
    } else if (plan.roots() == null && left < Long.MAX_VALUE) {
      Leaves leaves = reads.path(capped(plan), deadline).stream();
      while (left-- > 0 && leaves.next()) {
        rows.accept(leaves.level(), leaves.row());
      }
    } else if (left > 0) {
      reads.path(capped(plan), deadline).list(most(left, rows));
    }
  }

  /** The node from which it goes, when that is one and the walk can be united with equal ones. */
  private static @Nullable Long onlyRoot(WalkPlan plan) {
    List<Long> roots = plan.roots();
    if (roots == null || roots.size() != 1) {
      return null;
    }
    return plan.lastDistinct() < 0 ? roots.get(0) : null;
  }

  private static void take(Level level, int root, long limit, Level.RowConsumer rows) {
    if (limit > 0) {
      level.leaves(root, most(limit, rows));
    }
  }

  /** Takes at most so many, at least one. */
  private static Level.RowConsumer most(long limit, Level.RowConsumer rows) {
    if (limit == Long.MAX_VALUE) {
      return rows;
    }
    long[] left = {limit};
    return (level, row) -> rows.accept(level, row) && --left[0] > 0;
  }

  /** More than the limit is of no use from any one list. */
  static WalkPlan capped(WalkPlan plan) {
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
    return new StreamedRows<>(this, run(plan, options), plan.limit());
  }

  /** One walk that becomes one with equal ones where that can be; else rounds of its own. */
  ListFetch<T> fetch() {
    WalkPlan plan = plan();
    Long root = onlyRoot(plan);
    Fetch<List<T>> all =
        root == null
            ? Fetches.apart(db.engine(), this::read)
            : Fetches.walk(
                db.engine(),
                plan.kind(),
                root,
                capped(plan).walk(),
                (level, number) -> {
                  List<T> rows = new ArrayList<>();
                  take(level, number, plan.limit(), (leaf, row) -> rows.add(cell.read(leaf, row)));
                  return rows;
                });
    return Fetches.listed(all, rows -> rows);
  }

  @Nullable T first(ReadOption... options) {
    return first(call("first", () -> limit(1).read(deadline(db, options))));
  }

  @SuppressWarnings("NullAway") // it does not infer type arguments that allow null
  Fetch<@Nullable T> fetchFirst() {
    return limit(1).fetch().map(Reading::first);
  }

  private static <T extends @Nullable Object> @Nullable T first(List<T> one) {
    return one.isEmpty() ? null : one.get(0);
  }

  Page<T> page(int size, ReadOption... options) {
    if (size < 1) {
      throw new IllegalArgumentException("page(" + size + ") must have room for an entry");
    }
    return page(Checks.page(plan()), size, options);
  }

  private Page<T> page(WalkPlan plan, int size, ReadOption... options) {
    Paging<T> paging = new Paging<>(plan, cell, size);
    return call(
        "page",
        () -> {
          Deadline deadline = deadline(db, options);
          for (WalkPlan asked = paging.asked(); asked != null; asked = paging.asked()) {
            paging.take(leaf(asked, deadline));
          }
          return paging.page(rest -> page(rest, size, options));
        });
  }

  /** Goes from the one node where a plan begins. */
  private Level.@Nullable Leaf leaf(WalkPlan plan, Deadline deadline) {
    Reads reads = db.engine().reads();
    Waiting waiting = reads.waiting();
    long root = Objects.requireNonNull(onlyRoot(plan));
    if (waiting != null) {
      WalkedRoot from = reads.walk(waiting, plan.kind(), root, plan.walk(), deadline);
      return from.level().leaf(from.root());
    }
    WalkCall call = new WalkCall(plan.kind(), new long[] {root}, plan.walk());
    return reads.walk(List.of(call), deadline).get(0).leaf(0);
  }

  long count(ReadOption... options) {
    WalkPlan plan = path.checked().plan();
    return call(
        "count", () -> tell(plan, Tally.of(plan), deadline(db, options), Reading::countApart));
  }

  Fetch<Long> fetchCount() {
    WalkPlan plan = path.checked().plan();
    return fetch(plan, Tally.of(plan), Reading::countApart);
  }

  private static long countApart(Paths paths, WalkPlan plan) {
    return Math.min(plan.limit(), paths.count());
  }

  boolean exists(ReadOption... options) {
    WalkPlan plan = path.checked().plan();
    return call(
        "exists",
        () -> tell(plan, Tally.ofOne(plan), deadline(db, options), Reading::existsApart) > 0);
  }

  Fetch<Boolean> fetchExists() {
    WalkPlan plan = path.checked().plan();
    return fetch(plan, Tally.ofOne(plan), Reading::existsApart).map(count -> count > 0);
  }

  private static long existsApart(Paths paths, WalkPlan plan) {
    return plan.limit() > 0 && paths.exists() ? 1 : 0;
  }

  /** A number, by the walk of a tally when it goes out with others, else in rounds of its own. */
  private long tell(
      WalkPlan plan, Tally tally, Deadline deadline, ToLongBiFunction<Paths, WalkPlan> apart) {
    Reads reads = db.engine().reads();
    Waiting waiting = reads.waiting();
    Long root = onlyRoot(plan);
    if (waiting == null || root == null) {
      return apart.applyAsLong(reads.path(plan, deadline), plan);
    }
    WalkedRoot from = reads.walk(waiting, plan.kind(), root, tally.walk(), deadline);
    return tally.read(from.level(), from.root());
  }

  private Fetch<Long> fetch(WalkPlan plan, Tally tally, ToLongBiFunction<Paths, WalkPlan> apart) {
    Long root = onlyRoot(plan);
    return root == null
        ? Fetches.apart(
            db.engine(),
            deadline -> apart.applyAsLong(db.engine().reads().path(plan, deadline), plan))
        : Fetches.walk(db.engine(), plan.kind(), root, tally.walk(), tally);
  }

  String explain(Terminal terminal) {
    Reads reads = db.engine().reads();
    WalkPlan plan = path.checked().plan();
    return switch (terminal) {
      case LIST -> reads.explain(capped(plan()));
      case FIRST -> reads.explain(capped(limit(1).plan()));
      case STREAM -> reads.explainStream(plan());
      case COUNT -> reads.explainCount(plan);
      case EXISTS -> reads.explainExists(plan);
    };
  }
}
