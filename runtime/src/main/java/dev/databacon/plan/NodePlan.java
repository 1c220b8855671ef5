package dev.databacon.plan;

import dev.databacon.error.NodeMissingException;
import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Params;
import dev.databacon.sql.Rows;
import org.jspecify.annotations.Nullable;

/** A read of something that belongs to one node, from the node's home server. */
public abstract sealed class NodePlan<T extends @Nullable Object> implements Plan<T>
    permits FieldPlan, ApartPlan, RangePlan, FindPlan, SizePlan, LeasePlan {
  private final NodeKind kind;
  private final long id;

  NodePlan(NodeKind kind, long id) {
    this.kind = kind;
    this.id = id;
  }

  /** The type that the node must have. */
  public final NodeKind kind() {
    return kind;
  }

  /** The node. */
  public final long id() {
    return id;
  }

  /** Binds what comes before the node's id and context. */
  abstract void bindFirst(Params params);

  @Override
  public final void bind(Params params) {
    bindFirst(params);
    params.add(id).add(kind.ctx());
  }

  /** Reads on from the first row. */
  abstract T readFrom(Rows rows);

  @Override
  public final T read(Rows rows) {
    if (!rows.next()) {
      throw missing();
    }
    return readFrom(rows);
  }

  /** What is thrown when there is no such node. */
  final NodeMissingException missing() {
    return new NodeMissingException("There is no " + kind + " with id " + id + ".");
  }
}
