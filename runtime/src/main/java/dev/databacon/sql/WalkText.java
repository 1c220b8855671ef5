package dev.databacon.sql;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A statement of a walk as it is before it is known at which nodes that begins. Immutable. */
public final class WalkText {
  private final Sql sql;
  private final List<Object> values;

  /** With {@link Start}s among the parameters. */
  WalkText(Sql sql, List<Object> values) {
    this.sql = sql;
    this.values = List.copyOf(values);
  }

  /** What is known later. */
  enum Start {
    /** The only node. */
    NODE,
    /** All nodes. */
    NODES,
    /** Where the way to the only node began. */
    ORIGIN,
    /** Where the ways to the nodes began. */
    ORIGINS,
    /** The context number of the nodes' type. */
    TYPE;

    Object of(long[] ids, long @Nullable [] origins, @Nullable Integer type) {
      return switch (this) {
        case NODE -> ids[0];
        case NODES -> ids;
        case ORIGIN -> Objects.requireNonNull(origins)[0];
        case ORIGINS -> Objects.requireNonNull(origins);
        case TYPE -> Objects.requireNonNull(type);
      };
    }
  }

  /**
   * The statement from these nodes; with origins and with a type if it was put together for such.
   */
  public WalkStatement from(long[] ids, long @Nullable [] origins, @Nullable Integer type) {
    return new WalkStatement(sql, params -> bind(params, ids, origins, type));
  }

  private void bind(Params params, long[] ids, long @Nullable [] origins, @Nullable Integer type) {
    for (Object value : values) {
      Composed.bind(params, value instanceof Start start ? start.of(ids, origins, type) : value);
    }
  }
}
