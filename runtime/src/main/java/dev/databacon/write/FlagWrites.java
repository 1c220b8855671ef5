package dev.databacon.write;

import dev.databacon.schema.NodeKind;
import dev.databacon.sql.Deadline;
import dev.databacon.sql.NodeSql;

/** Writes nodes' flags: one round trip each. */
public final class FlagWrites {
  private FlagWrites() {}

  /** Sets the bits in {@code mask}, and leaves the others. */
  public static void set(
      Store store, NodeKind kind, long id, long mask, long bits, Deadline deadline) {
    SingleWrite.run(
        store,
        kind,
        id,
        deadline,
        NodeSql.SET_FLAGS,
        params -> params.add(~mask).add(bits).add(id).add(kind.ctx()));
  }
}
