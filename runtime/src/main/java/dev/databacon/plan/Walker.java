package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.WalkStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Runs walks level by level: each round asks every server once for all that is known to be wanted
 * of it, whatever the number of nodes. Not thread-safe; made for one run.
 */
final class Walker {
  private final Cluster cluster;
  private final Rounds rounds;
  private final Deadline deadline;
  private final Stages stages;
  private final boolean onlyServer;
  private final StageSql sql;
  private List<Visit> visits = new ArrayList<>();
  private List<Asking<?>> along = List.of();
  private boolean each;

  Walker(Cluster cluster, Rounds rounds, Stages stages, Deadline deadline) {
    this.cluster = cluster;
    this.rounds = rounds;
    this.stages = stages;
    this.deadline = deadline;
    this.onlyServer = cluster.servers().size() == 1;
    this.sql = new StageSql(onlyServer);
  }

  /** Adds a walk from roots of one type, which are different; it is run with the others. */
  Level add(@Nullable NodeKind kind, long[] roots, Walk walk) {
    Stage stage = stages.of(walk);
    Level level = new Level(stage, roots, stage.usesOrigin() ? roots : null);
    visits.add(new Visit(cluster, level, kind, List.of()));
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
      List<Visit> now = due();
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
      now.forEach(this::takeOrFail);
      visits.removeIf(visit -> visit.level.failure() != null);
    }
  }

  /** What there is to ask now, after all has been taken that is known already. */
  private List<Visit> due() {
    List<Visit> due = new ArrayList<>();
    while (!visits.isEmpty()) {
      List<Visit> now = withBranchesHere(visits);
      visits = new ArrayList<>();
      for (Visit visit : now) {
        if (visit.isAnswered()) {
          takeOrFail(visit);
        } else {
          due.add(visit);
        }
      }
    }
    return due;
  }

  private void take(Visit visit) {
    Elsewhere elsewhere = visit.elsewhere;
    if (elsewhere == null) {
      visit.level.take(visit.answers());
      arrived(visit);
    } else {
      elsewhere.take();
      complete(visit, !elsewhere.decides());
    }
  }

  @SuppressWarnings("IllegalCatch") // whoever asked gets it
  private void takeOrFail(Visit visit) {
    if (!each) {
      take(visit);
    } else if (visit.level.failure() == null) {
      try {
        take(visit);
      } catch (RuntimeException e) {
        visit.level.fail(e);
      }
    }
  }

  /** Adds what goes on from nodes that are known by now, in the same round. */
  private List<Visit> withBranchesHere(List<Visit> visits) {
    List<Visit> all = new ArrayList<>(visits);
    for (int i = 0; i < all.size(); i++) {
      Level level = all.get(i).level;
      if (level.stage().isHere()) {
        level.branchAtRoots();
        all.addAll(branches(level, level.roots(), level.origins(), List.of()));
      }
    }
    return all;
  }

  private List<Visit> branches(
      Level level, long[] ids, long @Nullable [] origins, List<Ahead> came) {
    List<Visit> branches = new ArrayList<>();
    for (Stage stage : level.stage().next()) {
      Level below = new Level(stage, ids, stage.usesOrigin() ? origins : null);
      level.branch(below);
      branches.add(new Visit(cluster, below, null, came));
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

  private void ask(Visit visit) {
    Level level = visit.level;
    Stage stage = level.stage();
    NodeKind kind = visit.kind;
    Integer type = kind == null ? null : (Integer) kind.ctx();
    for (Portion portion : visit.portions) {
      visit.asked.add(
          stage.steps().isEmpty() ? nodes(level, portion, type) : lists(level, portion, type));
    }
  }

  private Asking<Together.Answer> nodes(Level level, Portion portion, @Nullable Integer type) {
    Stage stage = level.stage();
    return new Asking<>(
        portion.server(),
        sql.nodes(stage, portion.ids(), type),
        rows -> {
          Table table = stage.table();
          table.readNodes(rows, portion.ids(), portion.places(), level.found());
          return new Together.Answer(table, null);
        });
  }

  private Asking<Together.Answer> lists(Level level, Portion portion, @Nullable Integer type) {
    Stage stage = level.stage();
    long[] ids = portion.ids();
    StageSql.Rows form = sql.rows(stage, ids.length == 1, type != null);
    WalkStatement statement = form.text().from(ids, portion.pick(level.origins()), type);
    LongPredicate here = node -> cluster.server(node) == portion.server();
    if (form.stages().size() > 1) {
      return new Asking<>(
          portion.server(),
          statement,
          rows -> new Together(form, here).read(rows, portion.places(), level.found()));
    }
    return new Asking<>(
        portion.server(),
        statement,
        rows -> {
          Table table = stage.table();
          int hops = stage.steps().size();
          table.readLists(rows, form.lead(), hops, portion.places(), level.found(), here);
          return new Together.Answer(table, null);
        });
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
          branch(visit);
        }
        return;
      }
      Step last = stage.last();
      if (last != null && Conditions.isFar(last)) {
        new Sorting(level, last).run();
      }
    }
    branch(visit);
  }

  private void complete(Visit visit, boolean branched) {
    Level level = visit.level;
    Step last = level.stage().last();
    if (last != null && Conditions.isFar(last)) {
      new Sorting(level, last).run();
    }
    if (!branched) {
      branch(visit);
    }
  }

  private void branch(Visit visit) {
    Level level = visit.level;
    if (level.stage().isHere() || level.stage().next().isEmpty()) {
      return;
    }
    Numbering numbers = level.number();
    long[] origins = level.origins() == null ? null : numbers.origins();
    visits.addAll(branches(level, numbers.ids(), origins, visit.ahead()));
  }
}
