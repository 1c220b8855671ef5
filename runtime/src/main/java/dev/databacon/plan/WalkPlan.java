package dev.databacon.plan;

import dev.databacon.schema.NodeKind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that a path reads: where it begins, the walk from there, and how much of its end is taken.
 * Immutable, plain data.
 *
 * @param kind the type of the nodes where it begins
 * @param roots those nodes, each once; null for all of the type
 * @param walk the walk
 * @param limit the most that is taken of its end, over all
 */
public record WalkPlan(NodeKind kind, @Nullable List<Long> roots, Walk walk, long limit) {
  /** Keeps a copy. */
  public WalkPlan {
    roots = roots == null ? null : List.copyOf(roots);
  }

  /** From these nodes. */
  public static WalkPlan of(NodeKind kind, List<Long> roots) {
    List<Long> once = roots.size() < 2 ? roots : roots.stream().distinct().toList();
    return new WalkPlan(kind, once, Walk.of(Selection.IDS), Long.MAX_VALUE);
  }

  /** From all nodes of a type. */
  public static WalkPlan all(NodeKind kind) {
    return new WalkPlan(kind, null, Walk.of(Selection.IDS), Long.MAX_VALUE);
  }

  /** The same with another walk. */
  public WalkPlan walk(Walk other) {
    return new WalkPlan(kind, roots, other, limit);
  }

  /** The same, taking at most so many at its end. */
  public WalkPlan limit(long most) {
    return new WalkPlan(kind, roots, walk, Math.min(limit, most));
  }

  /** The same, with the id and, as one more column, the rank of each entry at its end. */
  public WalkPlan withPlaces() {
    return walk(walk.select(walk.selection().withPlaces()));
  }

  /** Where the last step is in which each node counts once; -1 for none. */
  public int lastDistinct() {
    List<Step> steps = walk.steps();
    for (int i = steps.size() - 1; i >= 0; i--) {
      if (steps.get(i).distinct()) {
        return i;
      }
    }
    return -1;
  }

  long[] rootIds() {
    long[] ids = new long[Objects.requireNonNull(roots).size()];
    Arrays.setAll(ids, roots::get);
    return ids;
  }

  /** Those roots in portions, so that no statement has too many. */
  static long[][] portions(long[] ids, int size) {
    long[][] all = new long[(ids.length + size - 1) / size][];
    Arrays.setAll(
        all, i -> Arrays.copyOfRange(ids, i * size, Math.min(ids.length, (i + 1) * size)));
    return all;
  }
}
