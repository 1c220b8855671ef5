package dev.databacon.plan;

import dev.databacon.schema.NodeKind;
import dev.databacon.sql.NodeSql;
import dev.databacon.sql.Params;
import dev.databacon.sql.Rows;
import dev.databacon.sql.RowsReader;
import dev.databacon.sql.Sql;
import java.util.List;

/**
 * A read of the ids of one type on one server, in their order.
 *
 * @param kind the type
 * @param after the id after which it starts
 * @param limit the most ids to read
 */
public record ScanPlan(NodeKind kind, long after, int limit) implements Plan<List<Long>> {
  private static final RowsReader<List<Long>> IDS = RowsReader.list(row -> row.getLong(1));

  @Override
  public Sql sql() {
    return NodeSql.SCAN;
  }

  @Override
  public void bind(Params params) {
    params.add(kind.ctx()).add(after).add(kind.ctx()).add(limit);
  }

  @Override
  public List<Long> read(Rows rows) {
    return IDS.read(rows);
  }
}
