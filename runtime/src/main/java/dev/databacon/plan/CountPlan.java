package dev.databacon.plan;

import dev.databacon.schema.NodeKind;
import dev.databacon.sql.NodeSql;
import dev.databacon.sql.Params;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Sql;
import java.util.List;

/**
 * A read of how many nodes of a type one server holds.
 *
 * @param kind the type
 */
public record CountPlan(NodeKind kind) implements Plan.Union<Long> {
  @Override
  public Object unionKey() {
    return kind.ctx();
  }

  @Override
  public CountPlan with(List<Plan.Union<Long>> others) {
    return this;
  }

  @Override
  public Sql sql() {
    return NodeSql.COUNT;
  }

  @Override
  public void bind(Params params) {
    for (int range = 0; range < 2; range++) {
      params.add(kind.ctx()).add(0L).add(kind.ctx());
    }
  }

  @Override
  public Long read(Rows rows) {
    rows.next();
    return rows.getLong(1);
  }
}
