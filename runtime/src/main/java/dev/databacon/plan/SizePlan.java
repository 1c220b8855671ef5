package dev.databacon.plan;

import dev.databacon.sql.EdgeSql;
import dev.databacon.sql.Params;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Sql;

/** A read of the number of entries in a list. */
public final class SizePlan extends NodePlan<Long> {
  private final ListOf list;
  private final Sql sql;

  private SizePlan(ListOf list, Sql sql) {
    super(list.kind(), list.id());
    this.list = list;
    this.sql = sql;
  }

  /** The size of {@code list}, by counting. */
  public SizePlan(ListOf list) {
    this(list, list.form().count);
  }

  /** The size of a list of edges of a counted relation, as the database keeps it. */
  public static SizePlan ofCounted(ListOf list) {
    return new SizePlan(list, EdgeSql.KEPT_COUNT);
  }

  @Override
  public Sql sql() {
    return sql;
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
