package dev.databacon.path;

import dev.databacon.Databacon;
import dev.databacon.error.ForeignHandleException;
import dev.databacon.node.Handle;
import dev.databacon.node.NodeType;
import dev.databacon.plan.Hop;
import dev.databacon.plan.PlanJson;
import dev.databacon.plan.Range;
import dev.databacon.plan.Step;
import dev.databacon.plan.Walk;
import dev.databacon.plan.WalkPlan;
import dev.databacon.schema.Condition;
import dev.databacon.schema.NodeKind;
import dev.databacon.schema.Ordering;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a path begins and how it goes: what generated paths hand on to each other. Immutable. */
public final class PathPlan {
  private final WalkPlan plan;
  private final @Nullable Databacon db;

  private PathPlan(WalkPlan plan, @Nullable Databacon db) {
    this.plan = plan;
    this.db = db;
  }

  /** Begins at a node. */
  public static PathPlan of(Handle node) {
    return new PathPlan(WalkPlan.of(node.type().kind(), List.of(node.id())), node.db());
  }

  /** Begins at nodes of a type, each once, in this order. */
  public static PathPlan of(NodeType<?> type, Collection<? extends Handle> nodes) {
    Databacon first = null;
    for (Handle node : nodes) {
      first = first == null ? node.db() : first;
      requireSame(first, node);
    }
    List<Long> ids = nodes.stream().map(Handle::id).toList();
    return new PathPlan(WalkPlan.of(type.kind(), ids), first);
  }

  /** Begins at all nodes of a type, server by server in the order of ids. */
  public static PathPlan all(NodeType<?> type) {
    return new PathPlan(WalkPlan.all(type.kind()), null);
  }

  static void requireSame(Databacon db, Handle node) {
    if (node.db() != db) {
      throw new ForeignHandleException(
          node + " is a handle of another Databacon. Ask a DAO of this one for the node.");
    }
  }

  /** Returns this when its roots are handles of that database. */
  PathPlan in(Databacon other) {
    if (db != null && db != other) {
      throw new ForeignHandleException(
          "The path begins at handles of another Databacon. Ask a DAO of this one for the nodes.");
    }
    return this;
  }

  WalkPlan plan() {
    return plan;
  }

  Walk walk() {
    return plan.walk();
  }

  private PathPlan with(Walk walk) {
    return new PathPlan(plan.walk(walk), db);
  }

  PathPlan limit(long most) {
    return new PathPlan(plan.limit(most), db);
  }

  /** Goes on from the nodes that it leads to. */
  PathPlan plus(Hop hop) {
    if (plan.limit() < Long.MAX_VALUE) {
      throw new IllegalStateException(
          "limit(n) ends a path: "
              + hop
              + " cannot follow it. Use first(n), which counts for each"
              + " node.");
    }
    return with(walk().plus(Step.of(hop)));
  }

  private void requireNoLimit(String what) {
    if (plan.limit() < Long.MAX_VALUE) {
      throw new IllegalStateException(what + " comes before limit(n), which ends a path.");
    }
  }

  private Step last(String what) {
    requireNoLimit(what);
    Step last = walk().last();
    if (last == null) {
      throw new IllegalStateException(
          what + " needs a list, and the path is still where it begins.");
    }
    return last;
  }

  PathPlan where(NodeKind kind, Condition condition) {
    requireNoLimit("where(...)");
    Step last = walk().last();
    Condition resolved = Resolving.condition(condition, kind, last == null ? null : last.hop());
    if (last == null) {
      Condition before = walk().where();
      return with(
          new Walk(
              before == null ? resolved : before.and(resolved),
              walk().steps(),
              walk().selection()));
    }
    if (last.range().isCut()) {
      throw new IllegalStateException(
          "where(...) behind first(n) or start(n) of "
              + last.hop()
              + " would filter what they took: write it before them.");
    }
    return with(walk().last(last.where(resolved)));
  }

  PathPlan order(NodeKind kind, Ordering order) {
    Step last = last("orderBy(...)");
    Ordering resolved =
        new Ordering(
            Resolving.operand(order.operand(), kind, last.hop().data()), order.descending());
    List<Ordering> orders = Stream.concat(last.order().stream(), Stream.of(resolved)).toList();
    return with(walk().last(last.order(orders)));
  }

  PathPlan range(String what, int offset, int most, long after) {
    Step last = last(what);
    Range range = last.range();
    return with(
        walk()
            .last(
                last.range(
                    new Range(
                        Math.max(range.after(), after),
                        Math.addExact(range.offset(), offset),
                        Math.min(range.limit(), most)))));
  }

  PathPlan distinct() {
    Step last = walk().last();
    requireNoLimit("distinct()");
    // Where it begins each node is there once.
    return last == null ? this : with(walk().last(last.asDistinct()));
  }

  /** Refuses orders whose work has no bound. */
  PathPlan checked() {
    Checks.check(walk().steps());
    return this;
  }

  /** The binary name of the interface of the last edges' data; null when they have none. */
  @Nullable Hop hop() {
    Step last = walk().last();
    return last == null ? null : last.hop();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PathPlan path && path.plan.equals(plan) && path.db == db;
  }

  @Override
  public int hashCode() {
    return plan.hashCode();
  }

  /** The plan as JSON. */
  @Override
  public String toString() {
    return PlanJson.write(plan);
  }
}
