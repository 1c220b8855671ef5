package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Server;
import dev.databacon.schema.Condition;
import dev.databacon.sql.NodesSql;
import dev.databacon.sql.WalkSql;
import dev.databacon.sql.WalkStatement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what reading a plan will do, without doing it. */
final class Explaining {
  private static final long[] NONE = {};
  private static final long[] ONE = {0};

  private final Cluster cluster;
  private final WalkPlan plan;
  private final boolean onlyServer;
  private final StringBuilder out = new StringBuilder();
  private int round;
  private int certain;

  Explaining(Cluster cluster, WalkPlan plan) {
    this.cluster = cluster;
    this.plan = plan;
    this.onlyServer = cluster.servers().size() == 1;
  }

  /** What reading all of it at once takes. */
  String list() {
    begin();
    Walk walk = plan.walk();
    Condition where = plan.roots() == null ? null : walk.where();
    int distinct = plan.lastDistinct();
    List<Step> rest = walk.steps().subList(distinct + 1, walk.steps().size());
    if (distinct >= 0) {
      distinct(where, walk.steps().subList(0, distinct + 1));
      stage(new Walk(null, rest, walk.selection()), null);
    } else {
      stage(new Walk(where, rest, walk.selection()), plan.roots());
    }
    return end("");
  }

  /** What reading it while it is consumed takes. */
  String stream() {
    begin();
    Walk walk = plan.walk();
    int distinct = plan.lastDistinct();
    List<Step> rest = walk.steps().subList(distinct + 1, walk.steps().size());
    List<Long> roots = distinct < 0 ? plan.roots() : null;
    Condition where = roots == null ? null : walk.where();
    Walk whole = new Walk(where, rest, walk.selection());
    if (distinct >= 0) {
      Condition first = plan.roots() == null ? null : walk.where();
      distinct(first, walk.steps().subList(0, distinct + 1));
    }
    if (rest.isEmpty() || Stage.of(whole, onlyServer).usesOrigin()) {
      stage(whole, roots);
    } else {
      if (where != null) {
        line("the nodes that meet the condition", homes(roots), meeting(where));
      }
      for (int i = 0; i < rest.size(); i++) {
        Selection read = i == rest.size() - 1 ? walk.selection() : Selection.IDS;
        pages(rest.get(i), read, i == 0 && where == null ? roots : null);
      }
    }
    return end(" for each portion");
  }

  /** One step from some nodes, and then on in lists that are longer. */
  private void pages(Step step, Selection read, @Nullable List<Long> roots) {
    if (!Pages.isPaged(step, onlyServer)) {
      stage(Walk.of(step, read), roots);
      return;
    }
    Range range = step.range();
    Selection ranked = read.withRank();
    int some = Math.min(Pages.SHARE, range.limit());
    stage(Walk.of(step.range(new Range(range.after(), range.offset(), some)), ranked), roots);
    line(
        "a list alone, and further pages of a longer one",
        everywhere(),
        alone(step.range(new Range(range.after(), range.offset(), some)), ranked),
        alone(step.range(new Range(0, 0, some)), ranked));
  }

  private WalkStatement alone(Step step, Selection read) {
    Stage stage = Stage.of(Walk.of(step, read), onlyServer);
    return rows(stage, ONE, null, null);
  }

  /** What counting it takes. */
  String count() {
    Walk walk = plan.walk();
    List<Step> steps = walk.steps();
    int distinct = plan.lastDistinct();
    Condition where = plan.roots() == null ? null : walk.where();
    if (plan.roots() == null && steps.isEmpty() && walk.where() == null) {
      plan();
      CountPlan count = new CountPlan(plan.kind());
      line("their number", everywhere(), new WalkStatement(count.sql(), count));
      return end("");
    }
    begin();
    if (distinct >= 0) {
      distinct(where, steps.subList(0, distinct + 1));
      total(null, steps.subList(distinct + 1, steps.size()), null);
    } else {
      total(where, steps, plan.roots());
    }
    return end("");
  }

  /** How many ways lead along steps; {@code roots} when it is not known that those are there. */
  private void total(@Nullable Condition where, List<Step> steps, @Nullable List<Long> roots) {
    if (!Bags.takes(steps, onlyServer)) {
      stage(new Walk(where, steps, Selection.IDS), roots);
      return;
    }
    if (where != null) {
      line("the nodes that meet the condition", homes(roots), meeting(where));
    }
    boolean check = roots != null && where == null;
    WalkStatement missing = NodesSql.missing(NONE, plan.kind().ctx());
    if (steps.isEmpty() && check) {
      line("whether they are there", homes(roots), missing);
    }
    List<List<Step>> parts = Bags.parts(steps, onlyServer);
    for (int i = 0; i < parts.size(); i++) {
      List<Step> part = parts.get(i);
      Condition far = onlyServer ? null : Conditions.far(part.get(part.size() - 1).where());
      boolean first = i == 0;
      boolean ends = i == parts.size() - 1 && far == null;
      WalkStatement to = counted(part, ends, false);
      // Nodes that several ways led to come with how many those are.
      WalkStatement also = first ? missing : counted(part, ends, true);
      line(
          along(part) + (ends ? ", their number" : ", with how often to each node"),
          first ? homes(roots) : everywhere(),
          !first || check ? new WalkStatement[] {to, also} : new WalkStatement[] {to});
      if (far != null) {
        line("those that meet the condition", everywhere(), meeting(far));
      }
    }
  }

  private WalkStatement counted(List<Step> part, boolean ends, boolean times) {
    WalkSql walk = Bags.walk(NONE, times ? NONE : null, part, false, onlyServer);
    return ends ? walk.total(times) : walk.counted(times);
  }

  private void plan() {
    out.append("plan: ").append(PlanJson.write(plan)).append('\n');
  }

  private void begin() {
    plan();
    if (plan.roots() == null) {
      line(
          "all nodes of " + plan.kind() + ", in portions",
          everywhere(),
          NodesSql.scan(plan.kind().ctx(), plan.walk().where(), 0, 1, onlyServer));
    }
  }

  private String end(String remark) {
    out.append("rounds: ").append(certain < round ? certain + " to " : "").append(round);
    return out.append(remark).append('\n').toString();
  }

  private void line(String what, String where, WalkStatement... statements) {
    round++;
    certain++;
    out.append("round ").append(round).append(": ").append(what).append("; ").append(where);
    for (WalkStatement statement : statements) {
      out.append("\n  ").append(statement.sql().text().replace("\n", "\n  "));
    }
    out.append('\n');
  }

  /** To the nodes that steps lead to, each once. */
  private void distinct(@Nullable Condition where, List<Step> steps) {
    List<Long> roots = plan.roots();
    if (!Bags.takes(steps, onlyServer)) {
      stage(new Walk(where, steps, Selection.IDS), roots);
      return;
    }
    if (where != null) {
      line("the nodes that meet the condition", homes(roots), meeting(where));
    }
    boolean first = true;
    for (List<Step> part : Bags.parts(steps, onlyServer)) {
      WalkStatement to = Bags.walk(NONE, null, part, true, onlyServer).distinct();
      WalkStatement[] sent =
          first && roots != null && where == null
              ? new WalkStatement[] {to, NodesSql.missing(NONE, plan.kind().ctx())}
              : new WalkStatement[] {to};
      line(along(part) + ", to each node once", first ? homes(roots) : everywhere(), sent);
      Condition far = onlyServer ? null : Conditions.far(part.get(part.size() - 1).where());
      if (far != null) {
        line("those that meet the condition", everywhere(), meeting(far));
      }
      first = false;
    }
  }

  private WalkStatement meeting(Condition condition) {
    return new NodesSql(onlyServer).of(NONE, null).where(condition).rows();
  }

  private static String along(List<Step> steps) {
    Stream<String> hops = steps.stream().map(step -> step.hop().toString());
    return "along " + hops.collect(Collectors.joining(", "));
  }

  /** Goes a walk from nodes; null for such as others lead to, which are known to be there. */
  private void stage(Walk walk, @Nullable List<Long> roots) {
    // The statement of a single list is another one.
    long[] ids = roots != null && roots.size() == 1 ? new long[] {roots.get(0)} : NONE;
    Integer type = roots == null ? null : (Integer) plan.kind().ctx();
    stage(Stage.of(walk, onlyServer), homes(roots), ids, type);
  }

  private void stage(Stage first, String servers, long[] ids, @Nullable Integer type) {
    StageSql sql = new StageSql(onlyServer);
    List<Stage> together = first.together(ids.length == 1);
    Stage stage = together.get(together.size() - 1);
    if (together.size() > 1) {
      together(together, servers, ids, type);
    } else if (stage.steps().isEmpty()) {
      line("the nodes themselves", servers, sql.nodes(stage, ids, type));
    } else {
      long[] origins = stage.usesOrigin() ? ids : null;
      line(along(stage.steps()), servers, rows(stage, ids, origins, type));
    }
    int after = round;
    int surely = certain;
    // Then it may be that nothing is elsewhere.
    boolean near = stage.isFar() && last(stage).hop().staysNear();
    if (!onlyServer && stage.isFar()) {
      line("what is elsewhere of those", everywhere(), sql.elsewhere(stage, NONE));
      // Unless it decides what goes on, the next level is asked for in the same round.
      boolean decides = Conditions.isFar(last(stage));
      round = decides ? round : after;
      certain = decides && !near ? certain : surely;
    }
    int begin = stage.isHere() ? round - 1 : round;
    int beginSurely = stage.isHere() ? certain - 1 : certain;
    int far = !onlyServer && stage.isFar() ? 1 : 0;
    int most = Math.max(round, after + far);
    int least = Math.max(certain, surely + (near ? 0 : far));
    // Lists of the nodes that are given go out beside those, and as they do.
    boolean given = stage.steps().isEmpty();
    for (Stage next : stage.next()) {
      round = begin;
      certain = beginSurely;
      stage(next, given ? servers : everywhere(), given ? ids : NONE, null);
      most = Math.max(most, round);
      least = Math.max(least, certain);
    }
    round = most;
    certain = least;
  }

  /** Goes stages in one round, and on from nodes that live elsewhere in further ones. */
  private void together(List<Stage> stages, String servers, long[] ids, @Nullable Integer type) {
    line(
        along(StageSql.all(stages).steps()) + ", as far as each node lives with the one before",
        servers,
        rows(stages.get(0), ids, null, type));
    int surely = certain;
    for (int i = 1; i < stages.size(); i++) {
      List<Stage> rest = stages.subList(i, stages.size());
      // Where many can come to one node those stages are gone together from one only.
      boolean many = rest.get(0).together(false).size() == rest.size();
      line(
          along(StageSql.all(rest).steps()) + ", of nodes that live elsewhere",
          everywhere(),
          Stream.of(NONE, ONE)
              .filter(from -> many || from.length == 1)
              .map(from -> rows(rest.get(0), from, null, null))
              .toArray(WalkStatement[]::new));
    }
    certain = surely;
  }

  private WalkStatement rows(
      Stage stage, long[] ids, long @Nullable [] origins, @Nullable Integer type) {
    StageSql sql = new StageSql(onlyServer);
    return sql.rows(stage, ids.length == 1, type != null).text().from(ids, origins, type);
  }

  private static Step last(Stage stage) {
    return stage.steps().get(stage.steps().size() - 1);
  }

  private String everywhere() {
    return "servers "
        + cluster.servers().stream().map(Server::name).collect(Collectors.joining(", "));
  }

  /** Where nodes are; null for anywhere. */
  private String homes(@Nullable List<Long> roots) {
    return roots == null
        ? everywhere()
        : "servers "
            + roots.stream()
                .map(id -> cluster.server(id).name())
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
  }
}
