package dev.databacon.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A walk as the key under which it is kept. It is looked for at every read, often before the JVM
 * has compiled much: records would hash and compare all they have by way of method handles, which
 * takes as long as putting a statement together. Immutable.
 */
final class WalkForm {
  private final Walk walk;
  private final int hash;

  private WalkForm(Walk walk) {
    this.walk = walk;
    this.hash = hash(walk);
  }

  /**
   * The form of a walk; null when it has values that the next one will hardly have again, such as
   * those of conditions.
   */
  static @Nullable WalkForm of(Walk walk) {
    return hasValues(walk) ? null : new WalkForm(walk);
  }

  private static boolean hasValues(Walk walk) {
    if (walk.where() != null) {
      return true;
    }
    for (Step step : walk.steps()) {
      Range range = step.range();
      if (step.where() != null || range.after() != Range.START || range.offset() > 0) {
        return true;
      }
    }
    for (Walk branch : walk.selection().branches()) {
      if (hasValues(branch)) {
        return true;
      }
    }
    return false;
  }

  private static int hash(Walk walk) {
    int hash = 1;
    for (Step step : walk.steps()) {
      Hop hop = step.hop();
      hash = 31 * (31 * hash + hop.ctx()) + hop.field().hashCode() + step.range().limit();
    }
    Selection end = walk.selection();
    for (Column column : end.columns()) {
      hash = 31 * hash + column.ctx() + Objects.hashCode(column.key());
    }
    for (Walk branch : end.branches()) {
      hash = 31 * hash + hash(branch);
    }
    return hash;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WalkForm form && form.hash == hash && same(form.walk, walk);
  }

  @SuppressWarnings("ReferenceEquality") // branches of one shape are the same objects
  private static boolean same(Walk a, Walk b) {
    if (a == b) {
      return true;
    }
    List<Step> steps = a.steps();
    if (steps.size() != b.steps().size()) {
      return false;
    }
    for (int i = 0; i < steps.size(); i++) {
      if (!same(steps.get(i), b.steps().get(i))) {
        return false;
      }
    }
    return same(a.selection(), b.selection());
  }

  /** Of steps without conditions that begin where their lists do. */
  private static boolean same(Step a, Step b) {
    return a.range().limit() == b.range().limit()
        && a.distinct() == b.distinct()
        && same(a.hop(), b.hop())
        && a.order().equals(b.order());
  }

  private static boolean same(Hop a, Hop b) {
    return a.ctx() == b.ctx()
        && a.kind() == b.kind()
        && a.one() == b.one()
        && a.counted() == b.counted()
        && a.spread() == b.spread()
        && a.field().equals(b.field())
        && a.owner().equals(b.owner())
        && Objects.equals(a.data(), b.data())
        && a.lists().equals(b.lists());
  }

  private static boolean same(Selection a, Selection b) {
    List<Column> columns = a.columns();
    List<Walk> branches = a.branches();
    if (a.ids() != b.ids()
        || columns.size() != b.columns().size()
        || branches.size() != b.branches().size()) {
      return false;
    }
    for (int i = 0; i < columns.size(); i++) {
      if (!same(columns.get(i), b.columns().get(i))) {
        return false;
      }
    }
    for (int i = 0; i < branches.size(); i++) {
      if (!same(branches.get(i), b.branches().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean same(Column a, Column b) {
    return a.kind() == b.kind() && a.ctx() == b.ctx() && Objects.equals(a.key(), b.key());
  }
}
