package dev.databacon.plan;

import dev.databacon.schema.LeaseKey;
import dev.databacon.sql.LeaseSql;
import dev.databacon.sql.Params;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Sql;

/** A read of whether anybody holds a lease. */
public final class LeasePlan extends NodePlan<Boolean> {
  private final LeaseKey key;

  /** The lease {@code key} of a node. */
  public LeasePlan(long id, LeaseKey key) {
    super(key.owner(), id);
    this.key = key;
  }

  @Override
  public Sql sql() {
    return LeaseSql.IS_HELD;
  }

  @Override
  void bindFirst(Params params) {
    params.add(key.ctx());
  }

  @Override
  Boolean readFrom(Rows rows) {
    return rows.getBoolean(1);
  }
}
