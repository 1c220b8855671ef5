package dev.databacon.path;

import dev.databacon.fetch.Fetches;
import dev.databacon.plan.Column;
import dev.databacon.plan.Hop;
import dev.databacon.plan.Level;
import dev.databacon.plan.Range;
import dev.databacon.plan.Selection;
import dev.databacon.plan.Step;
import dev.databacon.plan.Walk;
import dev.databacon.plan.WalkPlan;
import java.util.List;

/**
 * Counts what a walk from one node comes to by another walk, so that equal ones from many nodes can
 * be one. Immutable.
 *
 * @param walk what is read
 * @param sizes whether that are the sizes of lists, rather than what is to be counted
 * @param most the greatest number that is given
 */
record Tally(Walk walk, boolean sizes, long most) implements Fetches.Rows<Long> {
  /** Of all that the walk comes to: the servers count when that is whole lists. */
  static Tally of(WalkPlan plan) {
    Walk walk = plan.walk();
    Step last = walk.last();
    if (last != null && isWhole(last)) {
      List<Step> before = walk.steps().subList(0, walk.steps().size() - 1);
      Selection size = Selection.of(Column.count(last.hop()));
      return new Tally(new Walk(walk.where(), before, size), true, plan.limit());
    }
    return new Tally(Reading.capped(plan).walk().select(Selection.IDS), false, plan.limit());
  }

  private static boolean isWhole(Step step) {
    return step.where() == null
        && step.range().equals(Range.ALL)
        && step.hop().kind() != Hop.Kind.PARENT;
  }

  /** Of one at most, for whoever only wants to know whether there is any. */
  static Tally ofOne(WalkPlan plan) {
    Walk walk = plan.walk();
    Step last = walk.last();
    WalkPlan unordered = last == null ? plan : plan.walk(walk.last(last.order(List.of())));
    WalkPlan one = Reading.capped(unordered.limit(1));
    return new Tally(one.walk().select(Selection.IDS), false, one.limit());
  }

  @Override
  public Long read(Level level, int root) {
    long[] count = new long[1];
    level.leaves(
        root,
        (leaf, row) -> {
          count[0] += sizes ? leaf.number(0, row) : 1;
          return count[0] < most;
        });
    return Math.min(most, count[0]);
  }
}
