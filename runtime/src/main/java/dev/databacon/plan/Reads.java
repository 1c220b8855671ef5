package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Parallel;
import dev.databacon.cluster.Server;
import dev.databacon.error.NodeMissingException;
import dev.databacon.error.Where;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Deadline;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The one executor of read plans. Thread-safe. */
public final class Reads {
  private final Cluster cluster;
  private final Parallel parallel;

  /** Made by the engine. */
  public Reads(Cluster cluster, Parallel parallel) {
    this.cluster = cluster;
    this.parallel = parallel;
  }

  /** The servers that are read. */
  public Cluster cluster() {
    return cluster;
  }

  /** Runs a plan on a node's home server: one round trip. */
  public <T extends @Nullable Object> T run(NodePlan<T> plan, Deadline deadline) {
    Server server = cluster.server(plan.id());
    try {
      return run(server, plan, deadline);
    } catch (NodeMissingException e) {
      throw missing(plan.kind(), plan.id(), deadline, e);
    }
  }

  /** Runs a plan on a server: one round trip. */
  public static <T extends @Nullable Object> T run(Server server, Plan<T> plan, Deadline deadline) {
    Plan<?> before = plan.before();
    if (before == null) {
      return server.read(deadline, plan.sql(), plan, plan);
    }
    try (var session = server.session(deadline)) {
      session.queue(before.sql(), before, before);
      return session.query(plan.sql(), plan, plan);
    }
  }

  /** Runs plans on their servers, at the same time: one round trip a server. */
  public <T> List<T> spread(
      List<Server> servers, Function<Server, Plan<T>> plans, Deadline deadline) {
    return parallel.map(servers, server -> run(server, plans.apply(server), deadline));
  }

  /** The exception that says what an id is, when it is not a node of {@code kind}. */
  public NodeMissingException missing(
      NodeKind kind, long id, Deadline deadline, NodeMissingException cause) {
    Server server = cluster.server(id);
    Map<Long, KindsPlan.Found> found = run(server, new KindsPlan(id), deadline);
    KindsPlan.Found is = found.get(id);
    String message =
        is == null || is.ctx() == kind.ctx()
            ? "There is no " + kind + " with id " + id + ": it never was, or has been removed."
            : "Node "
                + id
                + " is not a "
                + kind
                + " but "
                + (is.typeName().isEmpty()
                    ? "of a type that this program does not know"
                    : "a " + new NodeKind(is.typeName(), is.ctx()).simpleName())
                + ". Ask the DAO of its own type.";
    return new NodeMissingException(
        message, new Where(server.name(), cause.operation(), cause.sqlState()), cause);
  }
}
