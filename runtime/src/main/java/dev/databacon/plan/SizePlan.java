package dev.databacon.plan;

import dev.databacon.sql.Params;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Sql;

/** A read of the number of entries in a list. */
public final class SizePlan extends NodePlan<Long> {
  private final ListOf list;

  /** The size of {@code list}. */
  public SizePlan(ListOf list) {
    super(list.kind(), list.id());
    this.list = list;
  }

  @Override
  public Sql sql() {
    return list.form().count;
  }

  @Override
  void bindFirst(Params params) {
    params.add(list.ctx());
  }

  @Override
  Long readFrom(Rows rows) {
    return rows.getLong(1);
  }
}
