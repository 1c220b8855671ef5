package dev.databacon.path;

import dev.databacon.plan.Conditions;
import dev.databacon.plan.Range;
import dev.databacon.plan.Step;
import dev.databacon.plan.WalkPlan;
import java.util.List;

/** What paths refuse before anything is sent, since the work or its meaning would have no bound. */
final class Checks {
  /** The most entries of a list that may be wanted in another order than its own. */
  private static final int MOST_ORDERED = 10_000;

  private Checks() {}

  static void check(List<Step> steps) {
    boolean distinct = false;
    for (Step step : steps) {
      if (Conditions.usesOrigin(step.where()) && (distinct || step.distinct())) {
        throw new IllegalStateException(
            "closes() on "
                + step.hop()
                + " looks at where each way began, which distinct() forgets: leave that out, or put"
                + " it behind.");
      }
      distinct |= step.distinct();
      order(step);
    }
  }

  /** Returns a plan that goes through one list at its end, so that a place in that is enough. */
  static WalkPlan page(WalkPlan plan) {
    List<Step> steps = plan.walk().steps();
    Step last = plan.walk().last();
    if (last == null) {
      throw new IllegalStateException(
          "page(n) needs a list, and the path is still where it begins; the DAO's all() gives pages"
              + " of all nodes.");
    }
    List<Long> roots = plan.roots();
    boolean single = roots != null && roots.size() == 1;
    if (!single || !steps.stream().limit(steps.size() - 1L).allMatch(step -> step.hop().one())) {
      throw new IllegalStateException(
          "page(n) goes through one list, and there is one of "
              + last.hop()
              + " for each of the nodes before: begin at one of those, or use stream().");
    }
    if (steps.stream().anyMatch(Step::distinct) || !last.order().isEmpty()) {
      throw new IllegalStateException(
          "A cursor is a place in the order of "
              + last.hop()
              + " itself: leave out orderBy and distinct().");
    }
    if (last.hop().one()) {
      throw new IllegalStateException(last.hop() + " leads to one node at most: use first().");
    }
    return plan;
  }

  private static void order(Step step) {
    if (step.order().isEmpty()) {
      return;
    }
    if (step.distinct()) {
      throw new IllegalStateException(
          "distinct() takes the nodes of "
              + step.hop()
              + " in the order of ids: leave out orderBy.");
    }
    if (step.range().limit() > MOST_ORDERED) {
      throw new IllegalStateException(
          step.hop()
              + " is ordered by "
              + step.order().get(0)
              + ", for which all of each list is sorted: say how many are wanted with first(n), at"
              + " most "
              + MOST_ORDERED
              + ".");
    }
    if (step.range().after() != Range.START) {
      throw new IllegalStateException(
          "A cursor is a place in the order of " + step.hop() + " itself: leave out orderBy.");
    }
  }
}
