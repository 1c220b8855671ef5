package dev.databacon.plan;

import dev.databacon.sql.NameSearchSql;
import dev.databacon.sql.Params;
import dev.databacon.sql.Rows;
import dev.databacon.sql.Sql;

/**
 * Says how like a part of a name has to be, to the search behind it in the same round trip.
 *
 * @param least from 0 to 1
 */
record SimilarityPlan(double least) implements Plan<Boolean> {
  @Override
  public Sql sql() {
    return NameSearchSql.SIMILARITY;
  }

  @Override
  public void bind(Params params) {
    params.add(Double.toString(least));
  }

  @Override
  public Boolean read(Rows rows) {
    return rows.next();
  }
}
