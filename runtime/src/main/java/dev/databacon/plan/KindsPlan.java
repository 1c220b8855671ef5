package dev.databacon.plan;

import dev.databacon.sql.NodeSql;
import dev.databacon.sql.Params;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** A read of what types nodes are of, to explain an error. */
public final class KindsPlan implements Plan.Union<Map<Long, KindsPlan.Found>> {
  private final long[] ids;

  /** The types of {@code ids}, which are all on one server. */
  public KindsPlan(long... ids) {
    this.ids = ids;
  }

  /**
   * What a node is.
   *
   * @param ctx the context number of its type
   * @param typeName the binary name of its type; empty when the catalog does not have it
   */
  public record Found(int ctx, String typeName) {}

  @Override
  public Object unionKey() {
    return KindsPlan.class;
  }

  @Override
  public KindsPlan with(List<Plan.Union<Map<Long, Found>>> others) {
    LongStream more = others.stream().flatMapToLong(plan -> LongStream.of(((KindsPlan) plan).ids));
    return new KindsPlan(LongStream.concat(LongStream.of(ids), more).toArray());
  }

  @Override
  public Sql sql() {
    return NodeSql.KINDS;
  }

  @Override
  public void bind(Params params) {
    params.add(ids);
  }

  @Override
  public Map<Long, Found> read(Rows rows) {
    Map<Long, Found> found = new HashMap<>();
    while (rows.next()) {
      found.put(rows.getLong(1), new Found(rows.getInt(2), rows.text(3)));
    }
    return found;
  }
}
