package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Server;
import dev.databacon.schema.Condition;
import dev.databacon.sql.NodesSql;
import dev.databacon.sql.WalkStatement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what reading a plan will do, without doing it. */
final class Explaining {
  private static final long[] NONE = {};

  private final Cluster cluster;
  private final WalkPlan plan;
  private final boolean onlyServer;
  private final StringBuilder out = new StringBuilder();
  private int round;

  Explaining(Cluster cluster, WalkPlan plan) {
    this.cluster = cluster;
    this.plan = plan;
    this.onlyServer = cluster.servers().size() == 1;
  }

  String text() {
    out.append("plan: ").append(PlanJson.write(plan)).append('\n');
    List<Long> roots = plan.roots();
    Walk walk = plan.walk();
    if (roots == null) {
      line(
          "all nodes of " + plan.kind() + ", in portions",
          everywhere(),
          NodesSql.scan(plan.kind().ctx(), walk.where(), 0, 1, onlyServer));
    }
    Condition where = roots == null ? null : walk.where();
    int distinct = plan.lastDistinct();
    List<Step> rest = walk.steps().subList(distinct + 1, walk.steps().size());
    if (distinct >= 0) {
      distinct(where, walk.steps().subList(0, distinct + 1));
      stage(new Walk(null, rest, walk.selection()), null);
    } else {
      stage(new Walk(where, rest, walk.selection()), roots);
    }
    return out.append("rounds: ").append(round).append('\n').toString();
  }

  private void line(String what, String where, WalkStatement... statements) {
    round++;
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

  private void stage(Stage stage, String servers, long[] ids, @Nullable Integer type) {
    StageSql sql = new StageSql(onlyServer);
    if (stage.steps().isEmpty()) {
      line("the nodes themselves", servers, sql.nodes(stage, ids, type));
    } else {
      long[] origins = stage.usesOrigin() ? ids : null;
      line(along(stage.steps()), servers, sql.rows(stage, ids, origins, type));
    }
    int after = round;
    if (!onlyServer && stage.isFar()) {
      line("what is elsewhere of those", everywhere(), sql.elsewhere(stage, NONE));
      // Unless it decides what goes on, the next level is asked for in the same round.
      round = Conditions.isFar(last(stage)) ? round : after;
    }
    int begin = stage.isHere() ? round - 1 : round;
    int most = Math.max(round, after + (!onlyServer && stage.isFar() ? 1 : 0));
    for (Stage next : stage.next()) {
      round = begin;
      stage(next, everywhere(), NONE, null);
      most = Math.max(most, round);
    }
    round = most;
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
