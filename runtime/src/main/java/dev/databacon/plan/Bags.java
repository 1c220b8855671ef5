package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.schema.Condition;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.NodesSql;
import dev.databacon.sql.WalkSql;
import dev.databacon.sql.WalkStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Goes walks of which only the nodes at the end count and not how they are ordered: what several
 * ways lead to is asked for once, and the servers count. All steps between two that take each node
 * once are one statement when there is but one server. Not thread-safe; made for one run.
 */
final class Bags {
  private final Cluster cluster;
  private final Rounds rounds;
  private final Deadline deadline;
  private final boolean onlyServer;
  private final List<Asking<Long>> along = new ArrayList<>();
  private @Nullable LongFunction<? extends RuntimeException> missing;

  Bags(Cluster cluster, Rounds rounds, Deadline deadline) {
    this.cluster = cluster;
    this.rounds = rounds;
    this.deadline = deadline;
    this.onlyServer = cluster.servers().size() == 1;
  }

  /** Asks with the first round whether nodes are there. */
  void checkAlong(NodeKind kind, long[] ids, LongFunction<? extends RuntimeException> error) {
    missing = error;
    for (Portion portion : Portion.split(cluster, ids)) {
      along.add(
          new Asking<>(
              portion.server(),
              NodesSql.missing(portion.ids(), kind.ctx()),
              rows -> rows.next() ? rows.getLong(1) : 0L));
    }
  }

  /** Throws when one of them is not. */
  void checkAlong() {
    if (missing != null) {
      for (Asking<Long> asking : along) {
        if (asking.answer() != 0) {
          throw missing.apply(asking.answer());
        }
      }
    }
  }

  private void round(List<? extends Asking<?>> asked) {
    List<Asking<?>> all = new ArrayList<>(asked);
    along.stream().filter(each -> !each.isAsked()).forEach(all::add);
    rounds.run(all, deadline);
  }

  /** Whether steps can be gone so, here. */
  boolean takes(List<Step> steps) {
    return takes(steps, onlyServer);
  }

  /** The same for who only tells what would be done. */
  static boolean takes(List<Step> steps, boolean onlyServer) {
    return onlyServer || steps.stream().allMatch(Bags::takes);
  }

  private static boolean takes(Step step) {
    Condition far = Conditions.far(step.where());
    boolean decided = !Conditions.usesEdge(far) && !Conditions.usesOrigin(far);
    return decided && !(step.range().isCut() && Conditions.isFar(step));
  }

  /** The nodes that steps lead to; {@code once} when it does not matter how often. */
  Bag go(Bag from, List<Step> steps, boolean once) {
    Bag bag = from;
    int done = 0;
    for (List<Step> part : parts(steps, onlyServer)) {
      // Up to a step that takes each node once it does not matter either.
      boolean flat = once || steps.subList(done, steps.size()).stream().anyMatch(Step::distinct);
      bag = step(bag, part, flat);
      done += part.size();
    }
    return bag;
  }

  /** How many ways steps lead to a node. */
  long total(Bag from, List<Step> steps) {
    if (steps.isEmpty()) {
      round(List.of());
      return from.total();
    }
    List<List<Step>> parts = parts(steps, onlyServer);
    List<Step> last = parts.get(parts.size() - 1);
    Step end = last.get(last.size() - 1);
    Bag bag = go(from, steps.subList(0, steps.size() - last.size()), false);
    if (end.distinct()) {
      return step(bag, last, true).size();
    }
    if (!onlyServer && Conditions.far(end.where()) != null) {
      return step(bag, last, false).total();
    }
    List<Asking<Long>> asked = new ArrayList<>();
    for (Portion portion : Portion.split(cluster, bag.ids())) {
      long[] times = portion.pick(bag.times());
      WalkStatement statement = walk(portion.ids(), times, last, false).total(times != null);
      asked.add(
          new Asking<>(portion.server(), statement, rows -> rows.next() ? rows.getLong(1) : 0L));
    }
    round(asked);
    return asked.stream().mapToLong(Asking::answer).sum();
  }

  /** The steps that are one statement each time. */
  static List<List<Step>> parts(List<Step> steps, boolean onlyServer) {
    List<List<Step>> parts = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < steps.size(); i++) {
      if (!onlyServer || steps.get(i).distinct() || i == steps.size() - 1) {
        parts.add(steps.subList(begin, i + 1));
        begin = i + 1;
      }
    }
    return parts;
  }

  private WalkSql walk(long[] ids, long @Nullable [] times, List<Step> steps, boolean once) {
    return walk(ids, times, steps, once, onlyServer);
  }

  /** The statement that goes steps, but for what it gives of the nodes at their end. */
  static WalkSql walk(
      long[] ids, long @Nullable [] times, List<Step> steps, boolean once, boolean onlyServer) {
    WalkSql walk = new WalkSql(onlyServer).bag(ids, times);
    Stage stage = new Stage(null, steps, true, List.of(), List.of(), false, new Forms());
    // Where each way began is of interest to conditions only.
    new StageSql(onlyServer).hops(walk, stage, false, once && !stage.usesOrigin());
    return walk;
  }

  private Bag step(Bag from, List<Step> steps, boolean once) {
    List<Asking<Bag>> asked = new ArrayList<>();
    for (Portion portion : Portion.split(cluster, from.ids())) {
      long[] times = once ? null : portion.pick(from.times());
      WalkSql walk = walk(portion.ids(), times, steps, once);
      WalkStatement statement = once ? walk.distinct() : walk.counted(times != null);
      asked.add(
          new Asking<>(
              portion.server(),
              statement,
              rows -> {
                Bag bag = new Bag();
                while (rows.next()) {
                  if (once) {
                    bag.addNew(rows.getLong(1));
                  } else {
                    bag.add(rows.getLong(1), rows.getLong(2));
                  }
                }
                return bag;
              }));
    }
    round(asked);
    Bag to = asked.size() == 1 ? asked.get(0).answer() : new Bag();
    if (asked.size() > 1) {
      asked.forEach(part -> to.addAll(part.answer()));
    }
    if (once) {
      to.flatten();
    }
    Condition far = onlyServer ? null : Conditions.far(steps.get(steps.size() - 1).where());
    return far == null ? to : meeting(to, far);
  }

  /** Those that meet a condition where they are. */
  Bag meeting(Bag bag, Condition condition) {
    long[] ids = bag.ids();
    long[] times = bag.times();
    Numbering numbers = Numbering.of(times == null ? new long[0] : ids);
    List<Asking<Bag>> asked = new ArrayList<>();
    for (Portion portion : Portion.split(cluster, ids)) {
      asked.add(
          new Asking<>(
              portion.server(),
              new NodesSql(onlyServer).of(portion.ids(), null).where(condition).rows(),
              rows -> {
                Bag met = new Bag();
                while (rows.next()) {
                  long id = rows.getLong(1);
                  met.add(id, times == null ? 1 : times[numbers.add(id, 0)]);
                }
                return met;
              }));
    }
    round(asked);
    Bag all = new Bag();
    asked.forEach(part -> all.addAll(part.answer()));
    return all;
  }
}
