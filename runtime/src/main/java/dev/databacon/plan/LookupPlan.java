package dev.databacon.plan;

import dev.databacon.sql.AliasSql;
import dev.databacon.sql.Params;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Sql;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A read of the nodes that have aliases, by the digests of those that one server keeps. */
public final class LookupPlan implements Plan.Union<Map<ByteBuffer, Long>> {
  private final int ctx;
  private final List<byte[]> digests;

  /** The lookups of one kind of alias. */
  public LookupPlan(int ctx, List<byte[]> digests) {
    this.ctx = ctx;
    this.digests = digests;
  }

  @Override
  public Object unionKey() {
    return ctx;
  }

  @Override
  public LookupPlan with(List<Plan.Union<Map<ByteBuffer, Long>>> others) {
    List<byte[]> all = new ArrayList<>(digests);
    others.forEach(other -> all.addAll(((LookupPlan) other).digests));
    return new LookupPlan(ctx, all);
  }

  @Override
  public Sql sql() {
    return AliasSql.LOOKUP;
  }

  @Override
  public void bind(Params params) {
    params.add(ctx).add(digests.toArray(byte[][]::new));
  }

  @Override
  public Map<ByteBuffer, Long> read(Rows rows) {
    Map<ByteBuffer, Long> found = new HashMap<>();
    while (rows.next()) {
      byte[] digest = rows.getBytes(1);
      if (digest != null) {
        found.put(ByteBuffer.wrap(digest), rows.getLong(2));
      }
    }
    return found;
  }
}
