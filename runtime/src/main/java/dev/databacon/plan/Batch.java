package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Server;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.BatchStatement.Question;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Sql;
import dev.databacon.sql.WalkStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads that go out together: one round trip a server, in which reads of one form are one statement
 * and equal ones are asked once. So the number of statements follows from how many forms there are,
 * and not from how many reads. Not thread-safe; made for one round.
 */
public final class Batch {
  /** More sets of parameters than this are several statements. */
  private static final int MOST = 10_000;

  private final Cluster cluster;
  private final Rounds rounds;
  private final List<Asking<?>> asked = new ArrayList<>();
  private final Map<Form, MergedReads> merged = new HashMap<>();
  private final Map<Form, UnitedReads<?>> united = new HashMap<>();
  private final Map<WalkForm, UnitedWalks> walks = new LinkedHashMap<>();

  Batch(Cluster cluster, Rounds rounds) {
    this.cluster = cluster;
    this.rounds = rounds;
  }

  /** Walks that are one when they are made from several roots. */
  private record WalkForm(NodeKind kind, Walk walk) {}

  /** Reads of one form at one server. */
  private record Form(int server, Sql sql, Object detail) {}

  /** Whether nothing is to be sent. */
  public boolean isEmpty() {
    return asked.isEmpty() && merged.isEmpty() && united.isEmpty() && walks.isEmpty();
  }

  /** Adds a read. */
  public <T extends @Nullable Object> void add(Wanted<T> wanted) {
    Plan<T> plan = wanted.plan();
    Question question = null;
    if (plan instanceof Plan.Union<T> union) {
      unite(wanted, union);
      return;
    }
    if (plan.before() == null && plan instanceof NodePlan) {
      question = Question.of(plan.sql(), plan);
    }
    if (question == null) {
      alone(wanted);
    } else {
      merge(wanted, question);
    }
  }

  private <T extends @Nullable Object> void unite(Wanted<T> wanted, Plan.Union<T> plan) {
    Server server = wanted.server();
    Form form = new Form(server.ordinal(), plan.sql(), plan.unionKey());
    @SuppressWarnings("unchecked") // the statement and the key tell plans of different kinds apart
    UnitedReads<T> all =
        (UnitedReads<T>) united.computeIfAbsent(form, f -> new UnitedReads<>(server, plan));
    all.add(wanted, plan);
  }

  private void merge(Wanted<?> wanted, Question question) {
    Server server = wanted.server();
    Form form = new Form(server.ordinal(), wanted.plan().sql(), question.types());
    MergedReads all = merged.get(form);
    if (all == null || all.size() == MOST) {
      if (all != null) {
        asked.add(all.asking());
      }
      all = new MergedReads(server, question.batch());
      merged.put(form, all);
    }
    all.add(question, wanted);
  }

  private <T extends @Nullable Object> void alone(Wanted<T> wanted) {
    Plan<T> plan = wanted.plan();
    Plan<?> before = plan.before();
    if (before != null) {
      asked.add(asking(wanted.server(), before));
    }
    asked.add(
        new Asking<Boolean>(
            wanted.server(),
            new WalkStatement(plan.sql(), plan),
            rows -> {
              MergedReads.answer(wanted, () -> plan.read(rows));
              return true;
            }) {
          @Override
          void fail(RuntimeException e) {
            wanted.fail(e);
          }
        });
  }

  private static <T extends @Nullable Object> Asking<T> asking(Server server, Plan<T> plan) {
    return new Asking<>(server, new WalkStatement(plan.sql(), plan), plan);
  }

  /**
   * Adds a walk from one node without steps that take each node once; walks that are equal become
   * one.
   */
  public void add(NodeKind kind, long root, Walk walk, WalkedFrom wanted) {
    walks
        .computeIfAbsent(new WalkForm(kind, walk), form -> new UnitedWalks(kind, walk))
        .add(root, wanted);
  }

  /** What becomes of a walk. */
  public interface WalkedFrom {
    /** It has been gone, and the root was the one of that number. */
    void went(Level level, int root);

    /** It could not be gone. */
    void failed(RuntimeException e);
  }

  /** Adds a statement of a walk. */
  void add(Asking<?> asking) {
    asked.add(asking);
  }

  /** Sends all of it; what fails at one server fails what was asked of that one. */
  public void run(Deadline deadline) {
    merged.values().forEach(all -> asked.add(all.asking()));
    united.values().forEach(all -> asked.add(all.asking()));
    if (walks.isEmpty()) {
      rounds.runEach(asked, deadline);
    } else {
      walk(deadline);
    }
  }

  /** What walks ask first goes out with the other reads. */
  @SuppressWarnings("IllegalCatch") // whoever asked gets it
  private void walk(Deadline deadline) {
    Walker walker = new Walker(cluster, rounds, deadline);
    Map<UnitedWalks, Level> levels = new LinkedHashMap<>();
    walks.values().forEach(walk -> levels.put(walk, walk.begin(walker)));
    walker.along(asked);
    try {
      walker.run();
    } catch (RuntimeException e) {
      walks.values().forEach(walk -> walk.fail(e));
      return;
    }
    levels.forEach(UnitedWalks::went);
  }
}
