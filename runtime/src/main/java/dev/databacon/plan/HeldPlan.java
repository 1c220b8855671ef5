package dev.databacon.plan;

import dev.databacon.schema.LeaseKey;
import dev.databacon.sql.LeaseSql;
import dev.databacon.sql.Params;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Sql;
import java.util.UUID;

/**
 * A read of whether a lease is still held by one who took it.
 *
 * @param key the lease
 * @param id the node
 * @param owner the program
 * @param token what it got when it took the lease
 */
public record HeldPlan(LeaseKey key, long id, UUID owner, long token) implements Plan<Boolean> {
  @Override
  public Sql sql() {
    return LeaseSql.CHECK;
  }

  @Override
  public void bind(Params params) {
    params.add(id).add(key.ctx()).add(owner.toString()).add(token);
  }

  @Override
  public Boolean read(Rows rows) {
    return rows.next();
  }
}
