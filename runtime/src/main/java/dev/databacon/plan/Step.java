package dev.databacon.plan;

import dev.databacon.schema.Condition;
import dev.databacon.schema.Ordering;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of a walk: from each node to what a hop leads to, in the list's order or in another, as
 * far as it meets a condition, and of that a range.
 *
 * @param hop where it leads
 * @param where what it takes; null for all
 * @param order by what it is ordered, before the list's own order
 * @param range what it takes for each node that it comes from, of what meets the condition
 * @param distinct whether each node that it comes to counts once, in the order of ids
 */
public record Step(
    Hop hop, @Nullable Condition where, List<Ordering> order, Range range, boolean distinct) {

  /** Keeps a copy. */
  public Step {
    order = List.copyOf(order);
  }

  /** All that a hop leads to. */
  public static Step of(Hop hop) {
    return new Step(hop, null, List.of(), Range.ALL, false);
  }

  /** The first so many that a hop leads to; all for 0. */
  public static Step first(Hop hop, int most) {
    return new Step(
        hop, null, List.of(), most == 0 ? Range.ALL : new Range(Range.START, 0, most), false);
  }

  /** The same with a condition beside those that it has. */
  public Step where(Condition also) {
    return new Step(hop, where == null ? also : where.and(also), order, range, distinct);
  }

  /** The same in another order. */
  public Step order(List<Ordering> other) {
    return new Step(hop, where, other, range, distinct);
  }

  /** The same with another range. */
  public Step range(Range other) {
    return new Step(hop, where, order, other, distinct);
  }

  /** The same with each node once. */
  public Step asDistinct() {
    return new Step(hop, where, order, range, true);
  }
}
