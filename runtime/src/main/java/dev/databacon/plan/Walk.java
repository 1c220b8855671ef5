package dev.databacon.plan;

import dev.databacon.schema.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be read from any root: a chain of steps, and what is read where it ends. Equal walks
 * are equal objects, so that reads of one walk from many roots become one. Immutable, plain data.
 *
 * @param where what the roots must be like; null for all
 * @param steps from the roots on; none for the roots themselves
 * @param selection what is read at the end
 */
public record Walk(@Nullable Condition where, List<Step> steps, Selection selection) {
  /** Keeps a copy. */
  public Walk {
    steps = List.copyOf(steps);
  }

  /** Of the roots themselves. */
  public static Walk of(Selection selection) {
    return new Walk(null, List.of(), selection);
  }

  /** One step from the roots. */
  public static Walk of(Step step, Selection selection) {
    return new Walk(null, List.of(step), selection);
  }

  /** The same, reading something else at the end. */
  public Walk select(Selection other) {
    return new Walk(where, steps, other);
  }

  /** The same with a further step, or the last one replaced. */
  Walk with(int keep, Step step) {
    Step[] all = steps.toArray(new Step[keep + 1]);
    all[keep] = step;
    return new Walk(where, List.of(all), selection);
  }

  /** The same with one step more. */
  public Walk plus(Step step) {
    return with(steps.size(), step);
  }

  /** The same with another last step. */
  public Walk last(Step step) {
    return with(steps.size() - 1, step);
  }

  /** The last step; null when there is none. */
  public @Nullable Step last() {
    return steps.isEmpty() ? null : steps.get(steps.size() - 1);
  }
}
