package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Server;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.BatchStatement.Question;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Sql;
import dev.databacon.sql.WalkStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
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

  /** How much longer than its deadline a batch may take when a part of it has failed. */
  private static final Duration GRACE = Duration.ofMillis(500);

  private final Cluster cluster;
  private final Rounds rounds;
  private final Stages stages;
  private final List<Asking<?>> asked = new ArrayList<>();
  private final Map<Form, RowReads> rows = new HashMap<>();
  private final Map<Form, MergedReads> merged = new HashMap<>();
  private final Map<Form, UnitedReads<?>> united = new HashMap<>();
  private final Map<FromKind, UnitedWalks> walks = new LinkedHashMap<>();

  Batch(Cluster cluster, Rounds rounds, Stages stages) {
    this.cluster = cluster;
    this.rounds = rounds;
    this.stages = stages;
  }

  /** Walks that are one when they are made from several roots. */
  private record FromKind(NodeKind kind, Walk walk) {}

  /** Reads of one form at one server. */
  private record Form(int server, Sql sql, Object detail) {}

  /** Whether nothing is to be sent. */
  public boolean isEmpty() {
    boolean none = rows.isEmpty() && merged.isEmpty() && united.isEmpty();
    return none && asked.isEmpty() && walks.isEmpty();
  }

  /** Adds a read, which must not need another one before it in the same round trip. */
  public <T extends @Nullable Object> void add(Wanted<T> wanted) {
    Plan<T> plan = wanted.plan();
    if (plan instanceof Plan.Union<T> union) {
      unite(wanted, union);
      return;
    }
    Sql ofMany = plan.sql().ofMany();
    if (plan instanceof FieldPlan<T> field && ofMany != null) {
      read(wanted, field, ofMany);
      return;
    }
    Question question = Question.of(plan.sql(), plan);
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

  private <T extends @Nullable Object> void read(Wanted<T> wanted, FieldPlan<T> plan, Sql ofMany) {
    Server server = wanted.server();
    Form form = new Form(server.ordinal(), ofMany, plan.form());
    RowReads all = rows.get(form);
    if (all == null || all.size() == MOST) {
      if (all != null) {
        asked.add(all.asking());
      }
      all = new RowReads(server, ofMany);
      rows.put(form, all);
    }
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

  /** Adds a walk; walks that are equal become one. */
  public void add(WalkedRoot wanted) {
    walks
        .computeIfAbsent(new FromKind(wanted.kind(), wanted.walk()), form -> new UnitedWalks())
        .add(wanted);
  }

  /** Adds a statement of a walk. */
  void add(Asking<?> asking) {
    asked.add(asking);
  }

  /** Sends all of it; what fails at one server fails what was asked of that one. */
  public void run(Deadline deadline) {
    rows.values().forEach(all -> asked.add(all.asking()));
    merged.values().forEach(all -> asked.add(all.asking()));
    united.values().forEach(all -> asked.add(all.asking()));
    if (walks.isEmpty()) {
      rounds.runEach(asked, deadline);
      return;
    }
    List<UnitedWalks> apart = new ArrayList<>();
    for (UnitedWalks walk : go(walks.values(), asked, deadline)) {
      apart.addAll(walk.apart(cluster));
    }
    if (!apart.isEmpty()) {
      // Those that did not fail may have waited for one that took all the time there was.
      go(apart, List.of(), deadline.orAtLeast(GRACE));
    }
  }

  /** Goes walks; what they ask first goes out with the other reads. */
  private Collection<UnitedWalks> go(
      Collection<UnitedWalks> all, List<Asking<?>> along, Deadline deadline) {
    Walker walker = new Walker(cluster, rounds, stages, deadline);
    all.forEach(walk -> walk.begin(walker));
    walker.runEach(along);
    all.forEach(UnitedWalks::end);
    return all;
  }
}
