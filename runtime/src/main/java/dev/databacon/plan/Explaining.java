package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Server;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words what reading a plan will do, without doing it. */
final class Explaining {
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
    if (roots == null) {
      line("all nodes of " + plan.kind() + ", in portions", everywhere(), "node.scan");
    }
    List<Step> steps = plan.walk().steps();
    int distinct = plan.lastDistinct();
    if (distinct >= 0) {
      line(
          "to the nodes that "
              + steps.subList(0, distinct + 1).stream()
                  .map(step -> step.hop().toString())
                  .collect(Collectors.joining(", "))
              + " lead to, each once",
          everywhere(),
          onlyServer ? "one statement" : "one statement a step");
      round += onlyServer ? 0 : distinct;
    }
    Walk rest =
        new Walk(
            distinct < 0 && roots != null ? plan.walk().where() : null,
            steps.subList(distinct + 1, steps.size()),
            plan.walk().selection());
    boolean given = roots != null && distinct < 0;
    String servers = roots != null && distinct < 0 ? homes(roots) : everywhere();
    stage(Stage.of(rest, onlyServer), servers, given);
    return out.append("rounds: ").append(round).append('\n').toString();
  }

  private void line(String what, String where, String statement) {
    round++;
    out.append("round ").append(round).append(": ").append(what).append("; ").append(where);
    out.append("\n  ").append(statement.replace("\n", "\n  ")).append('\n');
  }

  private void stage(Stage stage, String servers, boolean check) {
    StageSql sql = new StageSql(onlyServer);
    long[] none = new long[0];
    Integer type = check ? (Integer) plan.kind().ctx() : null;
    boolean nodes = stage.steps().isEmpty();
    String text =
        nodes
            ? sql.nodes(stage, none, type).sql().text()
            : sql.rows(stage, none, stage.usesOrigin() ? none : null, type).sql().text();
    String what =
        nodes
            ? "the nodes themselves"
            : "along "
                + stage.steps().stream()
                    .map(step -> step.hop().toString())
                    .collect(Collectors.joining(", "));
    line(what, servers, text);
    int after = round;
    if (!onlyServer && stage.isFar()) {
      line("what is elsewhere of those", everywhere(), sql.elsewhere(stage, none).sql().text());
      // Unless it decides what goes on, the next level is asked for in the same round.
      round = Conditions.isFar(last(stage)) ? round : after;
    }
    int begin = stage.isHere() ? round - 1 : round;
    int most = Math.max(round, after + (!onlyServer && stage.isFar() ? 1 : 0));
    for (Stage next : stage.next()) {
      round = begin;
      stage(next, everywhere(), false);
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

  private String homes(List<Long> roots) {
    return "servers "
        + roots.stream()
            .map(id -> cluster.server(id).name())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
  }
}
