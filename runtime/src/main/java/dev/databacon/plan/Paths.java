package dev.databacon.plan;

import dev.databacon.error.NodeMissingException;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Deadline;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One run of what a path reads. Not thread-safe. */
public final class Paths {
  /** Nodes from which walks go at once, when not all of them do. */
  private static final int NODES = 4096;

  /** The same for walks that know where they began, which have more to remember. */
  private static final int ORIGINS = 32;

  /** The same for rows that may be big, in a stream. */
  private static final int STREAMED = 256;

  private final Reads reads;
  private final WalkPlan plan;
  private final Deadline deadline;
  private final NodeKind kind;

  Paths(Reads reads, WalkPlan plan, Deadline deadline) {
    this.reads = reads;
    this.plan = plan;
    this.deadline = deadline;
    this.kind = plan.kind();
  }

  /**
   * Where the ordered part of the walk begins, when a step before takes each node once.
   *
   * @param source the nodes
   * @param check their type when it is not known that they are there
   * @param walk the walk from there
   */
  private record Start(IntFunction<long[]> source, @Nullable NodeKind check, Walk walk) {}

  private Start start() {
    int distinct = plan.lastDistinct();
    Walk walk = plan.walk();
    if (distinct < 0) {
      boolean all = plan.roots() == null;
      Roots roots = new Roots(reads, plan, all ? null : plan.rootIds(), deadline);
      // Those of a type have been asked for the condition already.
      Walk rest = all ? new Walk(null, walk.steps(), walk.selection()) : walk;
      return new Start(roots::next, all ? null : kind, rest);
    }
    long[] ids = distinct(walk.steps().subList(0, distinct + 1)).ids();
    Arrays.sort(ids);
    List<Step> rest = walk.steps().subList(distinct + 1, walk.steps().size());
    Roots roots = new Roots(reads, plan, ids, deadline);
    return new Start(roots::next, null, new Walk(null, rest, walk.selection()));
  }

  /** Hands over the rows at the end, with as few rounds as there are levels. */
  public void list(Level.RowConsumer rows) {
    Start start = start();
    boolean origins = plan.roots() == null && reads.stages().of(start.walk).usesOrigin();
    int most = origins ? ORIGINS : NODES;
    long[] ids = start.source.apply(most);
    boolean more = true;
    while (more && ids.length > 0) {
      Level level = reads.walk(start.check, ids, start.walk, deadline);
      for (int root = 0; more && root < ids.length; root++) {
        more = level.leaves(root, rows);
      }
      ids = more ? start.source.apply(most) : ids;
    }
  }

  /** The rows at the end, read when they are come to: some thousand are held at a time. */
  public Leaves stream() {
    Start start = start();
    Walk walk = start.walk;
    List<Step> steps = walk.steps();
    if (reads.stages().of(walk).usesOrigin()) {
      return new Batches(start.source, 1, ids -> reads.walk(start.check, ids, walk, deadline));
    }
    if (steps.isEmpty()) {
      PageSize nodes = new PageSize(walk.selection(), STREAMED);
      return new Batches(start.source, nodes, ids -> reads.walk(start.check, ids, walk, deadline));
    }
    IntFunction<long[]> source = start.source;
    NodeKind check = start.check;
    if (walk.where() != null) {
      Walk roots = new Walk(walk.where(), List.of(), Selection.IDS);
      source =
          Pages.ids(
              new Batches(start.source, STREAMED, ids -> reads.walk(null, ids, roots, deadline)));
      check = null;
    }
    for (Step step : steps.subList(0, steps.size() - 1)) {
      source = Pages.ids(new Pages(reads, check, source, step, Selection.IDS, deadline));
      check = null;
    }
    return new Pages(reads, check, source, steps.get(steps.size() - 1), walk.selection(), deadline);
  }

  /** How many rows there are at the end. */
  public long count() {
    List<Step> steps = plan.walk().steps();
    int distinct = plan.lastDistinct();
    if (distinct >= 0) {
      Bag nodes = distinct(steps.subList(0, distinct + 1));
      return total(nodes, steps.subList(distinct + 1, steps.size()));
    }
    if (plan.roots() == null && steps.isEmpty() && plan.walk().where() == null) {
      return KnownNodes.count(reads, kind, deadline);
    }
    long total = 0;
    Roots roots = roots();
    for (long[] ids = roots.next(portion(steps));
        ids.length > 0;
        ids = roots.next(portion(steps))) {
      total += total(ids, steps);
    }
    return total;
  }

  /** Whether there is a row at the end. */
  public boolean exists() {
    WalkPlan one = ofOne(plan);
    return one == null ? stream().next() : new Paths(reads, one, deadline).count() > 0;
  }

  /** What to count to know whether there is a row; null when the first of a stream tells it. */
  static @Nullable WalkPlan ofOne(WalkPlan plan) {
    Step last = plan.walk().last();
    if (last == null) {
      return plan.roots() == null ? null : plan;
    }
    Range range = last.range();
    int one = Math.min(1, range.limit());
    Step first = last.order(List.of()).range(new Range(range.after(), range.offset(), one));
    return plan.walk(plan.walk().last(first));
  }

  private Roots roots() {
    return new Roots(reads, plan, plan.roots() == null ? null : plan.rootIds(), deadline);
  }

  private int portion(List<Step> steps) {
    return new Bags(reads.cluster(), reads.rounds(), deadline).takes(steps) ? NODES : ORIGINS;
  }

  private Bags bags() {
    return new Bags(reads.cluster(), reads.rounds(), deadline);
  }

  /** The nodes that steps lead to, each once. */
  private Bag distinct(List<Step> steps) {
    Bag all = null;
    Roots roots = roots();
    for (long[] ids = roots.next(portion(steps));
        ids.length > 0;
        ids = roots.next(portion(steps))) {
      Bag to = distinct(ids, steps);
      if (all == null) {
        all = to;
      } else {
        all.addAll(to);
      }
      all.flatten();
    }
    return all == null ? new Bag() : all;
  }

  private Bag distinct(long[] ids, List<Step> steps) {
    Bags bags = bags();
    if (!bags.takes(steps)) {
      Bag ends = new Bag();
      ends(check(), ids, new Walk(plan.walk().where(), steps, Selection.IDS), ends);
      return ends;
    }
    Bag to = bags.go(begin(bags, ids), steps, true);
    bags.checkAlong();
    return to;
  }

  /** Adds the ends of a walk to a bag, by reading all of it. */
  private void ends(@Nullable NodeKind check, long[] ids, Walk walk, Bag into) {
    Level level = reads.walk(check, ids, walk, deadline);
    for (int root = 0; root < ids.length; root++) {
      level.leaves(
          root,
          (leaf, row) -> {
            into.add(leaf.stage().isText() ? row : leaf.id(row), 1);
            return true;
          });
    }
  }

  private @Nullable NodeKind check() {
    return plan.roots() == null ? null : kind;
  }

  private long total(long[] ids, List<Step> steps) {
    Bags bags = bags();
    if (!bags.takes(steps)) {
      Bag ends = new Bag();
      ends(check(), ids, new Walk(plan.walk().where(), steps, Selection.IDS), ends);
      return ends.total();
    }
    long total = bags.total(begin(bags, ids), steps);
    bags.checkAlong();
    return total;
  }

  /**
   * The nodes where a path begins, as far as they meet its condition; checked with what follows.
   */
  private Bag begin(Bags bags, long[] ids) {
    Bag from = Bag.of(ids);
    if (plan.roots() == null) {
      return from;
    }
    if (plan.walk().where() != null) {
      return bags.meeting(from, plan.walk().where());
    }
    bags.checkAlong(kind, ids, this::missing);
    return from;
  }

  private NodeMissingException missing(long id) {
    return reads.missing(
        kind,
        id,
        deadline,
        new NodeMissingException("There is no " + kind + " with id " + id + "."));
  }

  private long total(Bag nodes, List<Step> steps) {
    long total = 0;
    for (long[] part : WalkPlan.portions(nodes.ids(), portion(steps))) {
      Bags bags = bags();
      if (steps.isEmpty() || bags.takes(steps)) {
        total += bags.total(Bag.of(part), steps);
      } else {
        Bag ends = new Bag();
        ends(null, part, new Walk(null, steps, Selection.IDS), ends);
        total += ends.total();
      }
    }
    return total;
  }
}
