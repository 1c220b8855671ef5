package dev.databacon.plan;

import dev.databacon.schema.NodeKind;
import dev.databacon.sql.NodeSql;
import dev.databacon.sql.Params;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Sql;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

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
  public ExistingPlan with(Plan.Union<Set<Long>> other) {
    long[] more = ((ExistingPlan) other).ids;
    long[] all = Arrays.copyOf(ids, ids.length + more.length);
    System.arraycopy(more, 0, all, ids.length, more.length);
    return new ExistingPlan(kind, all);
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
