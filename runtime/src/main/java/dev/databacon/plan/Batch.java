package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Server;
import dev.databacon.error.NodeMissingException;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.BatchStatement;
import dev.databacon.sql.BatchStatement.Question;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.Sql;
import dev.databacon.sql.WalkStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads that go out together: one round trip a server, in which reads of one form are one statement
 * and equal ones are asked once. So the number of statements follows from how many forms there are,
 * and not from how many reads. Not thread-safe; made for one round.
 */
public final class Batch {
  /** More sets of parameters than this are several statements. */
  private static final int MOST = 10_000;

  private final Reads reads;
  private final Cluster cluster;
  private final List<Asking<?>> asked = new ArrayList<>();
  private final Map<Form, Merged> merged = new HashMap<>();
  private final Map<Form, Unions<?>> unions = new HashMap<>();
  private final Map<WalkForm, Walked> walks = new LinkedHashMap<>();

  Batch(Reads reads, Cluster cluster) {
    this.reads = reads;
    this.cluster = cluster;
  }

  /** Walks that are one when they are made from several roots. */
  private record WalkForm(NodeKind kind, Walk walk) {}

  /** Reads of one form at one server. */
  private record Form(int server, Sql sql, Object detail) {}

  /** Whether nothing is to be sent. */
  public boolean isEmpty() {
    return asked.isEmpty() && merged.isEmpty() && unions.isEmpty() && walks.isEmpty();
  }

  /** Adds a read. */
  public <T extends @Nullable Object> void add(Wanted<T> wanted) {
    Plan<T> plan = wanted.plan();
    Server server = wanted.server();
    if (plan instanceof Plan.Union<T> union) {
      Form form = new Form(server.ordinal(), plan.sql(), union.unionKey());
      @SuppressWarnings("unchecked") // the key tells plans of different kinds apart
      Unions<T> all = (Unions<T>) unions.computeIfAbsent(form, f -> new Unions<>(server));
      all.add(wanted, union);
      return;
    }
    Question question =
        plan.before() == null && plan instanceof NodePlan ? Question.of(plan.sql(), plan) : null;
    if (question == null) {
      alone(wanted);
      return;
    }
    Form form = new Form(server.ordinal(), plan.sql(), question.types());
    Merged all = merged.get(form);
    if (all == null || all.statement.size() == MOST) {
      if (all != null) {
        all.ask();
      }
      all = new Merged(server, question.batch());
      merged.put(form, all);
    }
    all.add(question, wanted);
  }

  /** Adds a read of something that belongs to one node. */
  public <T extends @Nullable Object> Wanted<T> add(NodePlan<T> plan) {
    Wanted<T> wanted = new Wanted<>(cluster.server(plan.id()), plan);
    add(wanted);
    return wanted;
  }

  /**
   * Adds a walk from one node without steps that take each node once; walks that are equal become
   * one.
   */
  public void add(NodeKind kind, long root, Walk walk, WalkedFrom wanted) {
    walks.computeIfAbsent(new WalkForm(kind, walk), f -> new Walked()).add(root, wanted);
  }

  /** What becomes of a walk. */
  public interface WalkedFrom {
    /** It has been gone, and the root was the one of that number. */
    void went(Level level, int root);

    /** It could not be gone. */
    void failed(RuntimeException e);
  }

  private static final class Walked {
    private final Numbering roots = new Numbering(16);
    private final List<Integer> numbers = new ArrayList<>();
    private final List<WalkedFrom> wanted = new ArrayList<>();

    void add(long root, WalkedFrom one) {
      numbers.add(roots.add(root, 0));
      wanted.add(one);
    }

    void fail(RuntimeException e) {
      wanted.forEach(one -> one.failed(e));
    }

    void went(WalkForm form, Level level) {
      for (int i = 0; i < wanted.size(); i++) {
        int root = numbers.get(i);
        if (form.walk.where() == null && !level.found()[root]) {
          wanted.get(i).failed(missing(form.kind, level.roots()[root]));
        } else {
          wanted.get(i).went(level, root);
        }
      }
    }

    private static NodeMissingException missing(NodeKind kind, long id) {
      return new NodeMissingException("There is no " + kind + " with id " + id + ".");
    }
  }

  /** Adds a statement of a walk. */
  void add(Asking<?> asking) {
    asked.add(asking);
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
              answer(wanted, () -> plan.read(rows));
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

  /** Sends all of it; what fails at one server fails what was asked of that one. */
  public void run(Deadline deadline) {
    merged.values().forEach(Merged::ask);
    unions.values().forEach(Unions::ask);
    if (walks.isEmpty()) {
      reads.rounds().runEach(asked, deadline);
    } else {
      walk(deadline);
    }
  }

  /** What walks ask first goes out with the other reads. */
  @SuppressWarnings("IllegalCatch") // whoever asked gets it
  private void walk(Deadline deadline) {
    Walker walker = new Walker(cluster, reads.rounds(), deadline);
    Map<WalkForm, Level> levels = new LinkedHashMap<>();
    walks.forEach(
        (form, walked) -> levels.put(form, walker.add(form.kind, walked.roots.ids(), form.walk)));
    walker.along(asked);
    try {
      walker.run();
    } catch (RuntimeException e) {
      walks.values().forEach(walked -> walked.fail(e));
      return;
    }
    levels.forEach((form, level) -> Objects.requireNonNull(walks.get(form)).went(form, level));
  }

  private interface Reading<T extends @Nullable Object> {
    T read();
  }

  private static <T extends @Nullable Object> void answer(Wanted<T> wanted, Reading<T> reading) {
    try {
      wanted.take(reading.read());
    } catch (NodeMissingException e) {
      wanted.fail(e);
    }
  }

  /** Reads of one form at one server, which become one statement. */
  private final class Merged {
    private final Server server;
    private final BatchStatement statement;
    private final List<List<Wanted<?>>> wanted = new ArrayList<>();

    Merged(Server server, BatchStatement statement) {
      this.server = server;
      this.statement = statement;
    }

    void add(Question question, Wanted<?> one) {
      int number = statement.add(question);
      if (number == wanted.size()) {
        wanted.add(new ArrayList<>(1));
      }
      wanted.get(number).add(one);
    }

    void ask() {
      asked.add(
          new Asking<Boolean>(
              server,
              statement.statement(),
              rows -> {
                var grouped = rows.grouped();
                for (int i = 0; i < wanted.size(); i++) {
                  take(wanted.get(i), grouped.group(i + 1));
                }
                return true;
              }) {
            @Override
            void fail(RuntimeException e) {
              wanted.forEach(same -> same.forEach(one -> one.fail(e)));
            }
          });
    }
  }

  /** The same question was asked by all of these. */
  private static void take(List<Wanted<?>> same, dev.databacon.sql.Rows rows) {
    @SuppressWarnings("unchecked") // equal statements with equal parameters are equal plans
    List<Wanted<@Nullable Object>> all = (List<Wanted<@Nullable Object>>) (List<?>) same;
    Wanted<@Nullable Object> first = all.get(0);
    answer(first, () -> first.plan().read(rows));
    RuntimeException failure = first.failure();
    for (Wanted<@Nullable Object> other : all.subList(1, all.size())) {
      if (failure != null) {
        other.fail(failure);
      } else {
        other.take(first.get());
      }
    }
  }

  /** Reads of one form at one server that can be asked as one plan. */
  private final class Unions<T extends @Nullable Object> {
    private final Server server;
    private final List<Wanted<T>> wanted = new ArrayList<>();
    private Plan.@Nullable Union<T> union;

    Unions(Server server) {
      this.server = server;
    }

    void add(Wanted<T> one, Plan.Union<T> plan) {
      wanted.add(one);
      union = union == null ? plan : union.with(plan);
    }

    void ask() {
      Plan.Union<T> plan = union;
      if (plan == null) {
        return;
      }
      asked.add(
          new Asking<T>(server, new WalkStatement(plan.sql(), plan), plan) {
            @Override
            void took(T result) {
              wanted.forEach(one -> one.take(result));
            }

            @Override
            void fail(RuntimeException e) {
              wanted.forEach(one -> one.fail(e));
            }
          });
    }
  }
}
