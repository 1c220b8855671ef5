package dev.databacon.plan;

import dev.databacon.schema.NodeKind;
import dev.databacon.sql.NodeSql;
import dev.databacon.sql.Params;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Sql;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** A read of which nodes on one server exist and have the type. */
public final class ExistingPlan implements Plan.Union<Set<Long>> {
  private final NodeKind kind;
  private final long[] ids;

  /** Which of {@code ids} are nodes of the kind. */
  public ExistingPlan(NodeKind kind, long... ids) {
    this.kind = kind;
    this.ids = ids;
  }

  @Override
  public Object unionKey() {
    return kind.ctx();
  }

  @Override
  public ExistingPlan with(List<Plan.Union<Set<Long>>> others) {
    LongStream more =
        others.stream().flatMapToLong(plan -> LongStream.of(((ExistingPlan) plan).ids));
    return new ExistingPlan(kind, LongStream.concat(LongStream.of(ids), more).toArray());
  }

  @Override
  public Sql sql() {
    return NodeSql.EXISTING;
  }

  @Override
  public void bind(Params params) {
    params.add(ids).add(kind.ctx());
  }

  @Override
  public Set<Long> read(Rows rows) {
    Set<Long> found = new HashSet<>();
    while (rows.next()) {
      found.add(rows.getLong(1));
    }
    return found;
  }
}
