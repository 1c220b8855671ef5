package dev.databacon.plan;

import dev.databacon.cluster.Cluster;
import dev.databacon.cluster.Server;
import dev.databacon.error.NodeMissingException;
import dev.databacon.error.Where;
import dev.databacon.schema.NodeKind;
import java.util.Map;

/** A node that was not found: what to ask to be able to say why, and the words. Immutable. */
public final class MissingNode {
  private final Server server;
  private final NodeKind kind;
  private final long id;

  /** No I/O. */
  public MissingNode(Cluster cluster, NodeKind kind, long id) {
    this.server = cluster.server(id);
    this.kind = kind;
    this.id = id;
  }

  /** Where it would be. */
  public Server server() {
    return server;
  }

  /** What to ask there. */
  public KindsPlan plan() {
    return new KindsPlan(id);
  }

  /** The exception that says what the id is, by the answer. */
  public NodeMissingException explain(
      Map<Long, KindsPlan.Found> found, NodeMissingException cause) {
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
