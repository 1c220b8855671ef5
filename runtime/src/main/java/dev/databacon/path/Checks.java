package dev.databacon.path;

import dev.databacon.plan.Conditions;
import dev.databacon.plan.Range;
import dev.databacon.plan.Step;
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
