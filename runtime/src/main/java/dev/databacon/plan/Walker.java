package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Deadline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs walks level by level: each round asks every server once for all that is known to be wanted
 * of it, whatever the number of nodes. Not thread-safe; made for one run.
 */
final class Walker {
  private final Cluster cluster;
  private final Rounds rounds;
  private final Deadline deadline;
  private final boolean onlyServer;
  private final StageSql sql;
  private List<Visit> visits = new ArrayList<>();
  private List<Asking<?>> along = List.of();
  private boolean each;

  Walker(Cluster cluster, Rounds rounds, Deadline deadline) {
    this.cluster = cluster;
    this.rounds = rounds;
    this.deadline = deadline;
    this.onlyServer = cluster.servers().size() == 1;
    this.sql = new StageSql(onlyServer);
  }

  /** Reads of a level what nodes elsewhere hold, once its lists have been read. */
  private static final class Visit {
    final Level level;
    final @Nullable NodeKind kind;
    final List<Asking<Table>> asked = new ArrayList<>();
    @Nullable Elsewhere elsewhere;

    Visit(Level level, @Nullable NodeKind kind) {
      this.level = level;
      this.kind = kind;
    }
  }

  /** Adds a walk from roots of one type, which are different; it is run with the others. */
  Level add(@Nullable NodeKind kind, long[] roots, Walk walk) {
    Stage stage = Stage.of(walk, onlyServer);
    Level level = new Level(stage, roots, stage.usesOrigin() ? roots : null);
    visits.add(new Visit(level, kind));
    return level;
  }

  /**
   * Runs all that were added, with reads of another kind along with what is asked first. Each of
   * those has its answer or its failure then, and so has each walk, which goes no further.
   */
  void runEach(List<Asking<?>> others) {
    along = others;
    each = true;
    run();
  }

  /** Runs all that were added. */
  void run() {
    while (!visits.isEmpty()) {
      List<Visit> now = withBranchesHere(visits);
      visits = new ArrayList<>();
      List<Asking<?>> all = new ArrayList<>();
      for (Visit visit : now) {
        Elsewhere elsewhere = visit.elsewhere;
        if (elsewhere == null) {
          ask(visit);
          all.addAll(visit.asked);
        } else {
          all.addAll(elsewhere.ask());
        }
      }
      send(all);
      for (Visit visit : now) {
        if (each) {
          takeOrFail(visit);
        } else {
          take(visit);
        }
      }
      visits.removeIf(visit -> visit.level.failure() != null);
    }
  }

  private void take(Visit visit) {
    Elsewhere elsewhere = visit.elsewhere;
    if (elsewhere == null) {
      visit.level.take(answers(visit));
      arrived(visit);
    } else {
      elsewhere.take();
      complete(visit.level, !elsewhere.decides());
    }
  }

  @SuppressWarnings("IllegalCatch") // whoever asked gets it
  private void takeOrFail(Visit visit) {
    if (visit.level.failure() == null) {
      try {
        take(visit);
      } catch (RuntimeException e) {
        visit.level.fail(e);
      }
    }
  }

  /** Adds what goes on from nodes that are known by now, in the same round. */
  private static List<Visit> withBranchesHere(List<Visit> visits) {
    List<Visit> all = new ArrayList<>(visits);
    for (int i = 0; i < all.size(); i++) {
      Level level = all.get(i).level;
      if (level.stage().isHere()) {
        level.branchAtRoots();
        all.addAll(branches(level, level.roots(), level.origins()));
      }
    }
    return all;
  }

  private static List<Visit> branches(Level level, long[] ids, long @Nullable [] origins) {
    List<Visit> branches = new ArrayList<>();
    for (Stage stage : level.stage().next()) {
      Level below = new Level(stage, ids, stage.usesOrigin() ? origins : null);
      level.branch(below);
      branches.add(new Visit(below, null));
    }
    return branches;
  }

  private void send(List<Asking<?>> asked) {
    if (!each) {
      rounds.run(asked, deadline);
    } else {
      List<Asking<?>> both = new ArrayList<>(along);
      both.addAll(asked);
      along = List.of();
      rounds.runEach(both, deadline);
    }
  }

  private static List<Table> answers(Visit visit) {
    if (visit.asked.isEmpty()) {
      Table table = visit.level.stage().table();
      if (isKnown(visit)) {
        table.takeNodes(visit.level.roots());
      }
      return List.of(table);
    }
    return visit.asked.stream().map(Asking::answer).toList();
  }

  /** Whether there is nothing to ask: the nodes are there, and nothing of them is read. */
  private static boolean isKnown(Visit visit) {
    return visit.kind == null && visit.level.stage().isNothing();
  }

  private void ask(Visit visit) {
    Level level = visit.level;
    if (isKnown(visit)) {
      return;
    }
    Stage stage = level.stage();
    NodeKind kind = visit.kind;
    Integer type = kind == null ? null : (Integer) kind.ctx();
    for (Portion portion : Portion.split(cluster, level.roots())) {
      long[] ids = portion.ids();
      int[] places = portion.places();
      if (stage.steps().isEmpty()) {
        visit.asked.add(
            new Asking<>(
                portion.server(),
                sql.nodes(stage, ids, type),
                rows -> {
                  Table table = stage.table();
                  table.readNodes(rows, ids, places, level.found());
                  return table;
                }));
      } else {
        Stage.Lead lead = sql.lead(stage, ids.length == 1, type != null);
        visit.asked.add(
            new Asking<>(
                portion.server(),
                sql.rows(stage, ids, portion.pick(level.origins()), type),
                rows -> {
                  Table table = stage.table();
                  table.readLists(rows, lead, stage.steps().size(), places, level.found());
                  return table;
                }));
      }
    }
  }

  /** What follows once the lists of a level are there. */
  private void arrived(Visit visit) {
    Level level = visit.level;
    Stage stage = level.stage();
    if (!onlyServer && stage.isFar()) {
      Elsewhere elsewhere = new Elsewhere(cluster, sql, level);
      if (elsewhere.isNeeded()) {
        visit.elsewhere = elsewhere;
        visits.add(visit);
        if (!elsewhere.decides()) {
          // Which nodes they are is known; what is read of them comes in the same round.
          branch(level);
        }
        return;
      }
      Step last = stage.last();
      if (last != null && Conditions.isFar(last)) {
        new Sorting(level, last).run();
      }
    }
    branch(level);
  }

  private void complete(Level level, boolean branched) {
    Step last = level.stage().last();
    if (last != null && Conditions.isFar(last)) {
      new Sorting(level, last).run();
    }
    if (!branched) {
      branch(level);
    }
  }

  private void branch(Level level) {
    if (level.stage().isHere() || level.stage().next().isEmpty()) {
      return;
    }
    Numbering numbers = level.number();
    long[] origins = level.origins() == null ? null : numbers.origins();
    visits.addAll(branches(level, numbers.ids(), origins));
  }
}
